"""Waiting for many writes at once under trouble: what ends the wait, what does not, and what is told."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
from codat_api.accounting.models import CreateCustomerResponse, Customer
from codat_api.platform.models import PushOperation

import codat_facade as codat
from codat_facade.platform import push_operations
from codat_runtime.http import httpx

from ...support.push_server import COMPANIES, PollMany, Store, blocking, both, pair
from ...support.server import FakeClock, client_of, json_answer


@pytest.fixture
def store() -> Store:
    return Store()


@both
def test_at_the_end_of_its_time_the_error_holds_those_that_have_not_ended(poll_many: PollMany) -> None:
    store = Store(push_pace=(1.0, 11.0))
    early = store.write(count=2)
    store.emulator.clock.advance(8)
    late = [*store.write(count=2), pair(store.write()[0])]
    began = store.time.now()

    with pytest.raises(codat.PollTimeoutError, match="3 of 5 push operations did not end within 5 s") as caught:
        poll_many(store.client, [*early, *late], timeout=5)

    assert store.time.now() - began == pytest.approx(5)
    assert caught.value.operations == tuple(late)
    assert caught.value.__cause__ is None
    # What the error holds can be waited for again.
    again = poll_many(store.client, caught.value.operations)
    assert Counter(type(seen) for seen in again) == {CreateCustomerResponse: 2, PushOperation: 1}


@both
def test_an_end_just_before_the_deadline_is_seen(poll_many: PollMany) -> None:
    store = Store(push_pace=(1.0, 11.9))

    assert len(poll_many(store.client, store.write(count=2), poll_interval=8, timeout=12)) == 2


@both
@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 429},
        {"kind": "status", "status": 503},
        {"kind": "status", "status": 408},
        {"kind": "reset"},
        {"kind": "refused"},
        {"kind": "timeout"},
        {"kind": "truncated"},
        {"kind": "html"},
        {"kind": "empty"},
        {"kind": "empty", "status": 200},
    ],
)
def test_a_passing_failure_is_a_look_that_did_not_happen(
    store: Store, poll_many: PollMany, fault: dict[str, Any]
) -> None:
    given = [*store.write(count=2), *store.write("second")]
    store.emulator.faults.add(**fault, method="GET", path="/companies/company-id/push*", times=2)

    assert len(poll_many(store.client, given)) == 3
    # One request a look: nothing is sent again inside a round.
    assert store.looks() == {"page": 6, "single": 2 + 6}


@both
def test_a_record_that_cannot_be_fetched_is_fetched_in_the_next_round(store: Store, poll_many: PollMany) -> None:
    given = store.write(count=2)
    store.emulator.faults.add("status", method="GET", path="/companies/*/push/*", status=503, times=1)

    assert [type(seen.data) for seen in poll_many(store.client, given)] == [Customer] * 2


@both
@pytest.mark.parametrize("status", [401, 403, 404])
def test_an_error_of_one_company_is_the_result_of_its_operations_and_not_the_end_of_others(
    store: Store, poll_many: PollMany, status: int
) -> None:
    lost, found = store.write(count=2), [*store.write("second", count=2), *store.write("third")]
    store.emulator.faults.add("status", method="GET", path="/companies/company-id/push*", status=status)

    results = poll_many(store.client, [*lost, *found])

    failures = [result for result in results if isinstance(result, codat.PollFailure)]
    assert {result.push_operation_key for result in results} == {write.push_operation_key for write in [*lost, *found]}
    assert [failure.operation for failure in failures] == lost
    for failure, write in zip(failures, lost, strict=True):
        assert (failure.company_id, failure.status) == ("company-id", "Unknown")
        assert failure.error.status_code == status
        assert failure.error.maybe_carried_out
        assert failure.error.operation is write
        assert failure.error.push_operation_key == write.push_operation_key
    # Once the trouble is over they can be given again as they are.
    store.emulator.faults.clear()
    assert {result.status for result in poll_many(store.client, failures)} == {"Success"}


@both
def test_an_operation_that_is_gone_is_its_own_result(store: Store, poll_many: PollMany) -> None:
    given = store.write(count=2)
    results = poll_many(store.client, [*given, ("second", "gone"), ("company-id", "gone-too")])

    assert {result.push_operation_key: type(result) for result in results} == {
        **{write.push_operation_key: CreateCustomerResponse for write in given},
        "gone": codat.PollFailure,
        "gone-too": codat.PollFailure,
    }


@both
def test_a_key_that_is_refused_everywhere_ends_every_wait_at_once(store: Store, poll_many: PollMany) -> None:
    given = [pair(written) for company in COMPANIES for written in store.write(company, count=3)]
    store.emulator.faults.add("status", method="GET", path="/companies/*/push*", status=401, times=1000)

    results = poll_many(store.client, given)

    assert [type(result) for result in results] == [codat.PollFailure] * 9
    assert store.looks() == {"page": 3}


@both
def test_an_answer_that_names_no_operation_is_its_own_result(store: Store, poll_many: PollMany) -> None:
    given, odd = store.write(), CreateCustomerResponse.from_dict({"companyId": "company-id", "status": "Pending"})

    failure, done = poll_many(store.client, [*given, odd])

    assert isinstance(failure, codat.PollFailure)
    assert isinstance(failure.error, codat.DecodeError)
    assert failure.error.maybe_carried_out
    assert failure.operation is odd
    assert done.status == "Success"


@both
def test_a_page_that_does_not_fit_into_memory_is_read_one_by_one(poll_many: PollMany) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        company, key = request.url.path.split("/")[2], request.url.path.split("/")[-1]
        if key == "push":
            return httpx.Response(200, content=b" " * 300)
        return json_answer({"companyId": company, "pushOperationKey": key, "status": "Success"})

    client = client_of(handler, max_response_bytes=200)
    assert [done.status for done in poll_many(client, [("a", "k"), ("a", "l")])] == ["Success"] * 2


@both
def test_an_operation_of_another_company_on_the_page_is_not_taken_for_the_one_that_is_waited_for(
    poll_many: PollMany,
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        company, key = request.url.path.split("/")[2], request.url.path.split("/")[-1]
        if key != "push":
            return json_answer({"companyId": company, "pushOperationKey": key, "status": "Success"})
        rows = [{"companyId": "b", "pushOperationKey": key, "status": "Failed"} for key in "kl"]
        counted = {"pageNumber": 1, "pageSize": 100, "totalResults": 2, "_links": {}}
        return json_answer({"results": rows, **counted})

    found = poll_many(client_of(handler), [("a", "k"), ("a", "l")])
    assert [(done.company_id, done.status) for done in found] == [("a", "Success")] * 2


@both
def test_a_wait_that_codat_asks_for_moves_the_next_round(store: Store, poll_many: PollMany) -> None:
    given = store.write(count=2)
    store.emulator.faults.add("status", method="GET", path="/companies/*/push", status=429, retry_after=30)

    poll_many(store.client, given)

    assert store.time.sleeps == [30]


@both
def test_a_wait_that_ends_on_failing_looks_has_the_failure_as_its_cause(store: Store, poll_many: PollMany) -> None:
    given = store.write(count=2)
    store.emulator.faults.add("status", method="GET", path="/companies/*/push", status=503, retry_after=900, times=99)

    with pytest.raises(codat.PollTimeoutError) as caught:
        poll_many(store.client, given, timeout=10)

    assert isinstance(caught.value.__cause__, codat.ServiceUnavailableError)
    assert caught.value.retry_after == 900
    assert store.time.sleeps == [10]


@both
def test_a_look_is_bounded_by_the_time_that_is_left_and_the_last_by_five_seconds(poll_many: PollMany) -> None:
    clock = FakeClock()
    allowed: list[float] = []

    def handler(request: httpx.Request) -> httpx.Response:
        allowed.append(request.extensions["timeout"]["read"])
        clock.time += 2
        return json_answer({"companyId": "c", "pushOperationKey": "k", "status": "Pending"})

    with pytest.raises(codat.PollTimeoutError):
        poll_many(client_of(handler, clock=clock), [("a", "k"), ("b", "k")], timeout=9, poll_interval=20)
    # Tasks ask both at once.
    assert allowed == ([9, 7, 5, 3] if poll_many is blocking else [9, 9, 5, 5])


@both
def test_the_time_that_the_caller_takes_is_not_taken_from_the_last_look(poll_many: PollMany) -> None:
    store = Store(push_pace=(1.0, 9.0))
    given = [pair(written) for company in COMPANIES for written in store.write(company)]
    found = []

    def slowly() -> None:
        for seen in push_operations.poll_many(store.client, given, timeout=9, poll_interval=20):
            found.append(seen)
            store.emulator.clock.advance(60)

    async def slowly_async() -> None:
        async for seen in push_operations.poll_many.aio(store.client, given, timeout=9, poll_interval=20):
            found.append(seen)
            store.emulator.clock.advance(60)

    slowly() if poll_many is blocking else asyncio.run(slowly_async())
    assert len(found) == 3
