"""Waiting for many writes at once: how few requests it takes, what comes out, and what is told at the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import httpx
import pytest
from codat_api.accounting.models import CreateCustomerResponse, Customer
from codat_api.platform.models import PushOperation

import codat_facade as codat
from codat_facade.accounting import customers
from codat_facade.emulator import Emulator
from codat_facade.platform import push_operations

from ..emulated import EmulatorTime
from .support import FakeClock, client_of, json_answer

COMPANIES = ("company-id", "second", "third")

PollMany = Callable[..., list[Any]]


class World:
    """An emulator with three companies, and a client that waits in its time."""

    def __init__(self, **options: Any) -> None:
        self.emulator = Emulator(**{"push_pace": (1.0, 9.0), "records": 1, **options})
        for name in COMPANIES[1:]:
            self.emulator.create_company(name, id=name, connections=[f"{name}-connection"])
        self.time = EmulatorTime(self.emulator)
        self.client = codat.Client(
            api_key=self.emulator.api_key, transport=self.emulator.transport, clock=self.time, limits=None
        )

    def write(self, company: str = COMPANIES[0], count: int = 1) -> list[CreateCustomerResponse]:
        connection = "connection-id" if company == COMPANIES[0] else f"{company}-connection"
        body = {"customerName": "Baker", "status": "Active"}
        return [customers.create(self.client, company, connection, body) for _ in range(count)]

    def looks(self) -> Counter[str]:
        """How many requests were made for pages of lists, and how many for single operations."""
        paths = [request.path for request in self.emulator.requests if request.method == "GET"]
        return Counter("page" if path.endswith("/push") else "single" for path in paths)


def pair(written: CreateCustomerResponse) -> tuple[str, str]:
    return written.company_id, written.push_operation_key


def blocking(client: codat.Client, operations: Iterable[Any], **options: Any) -> list[Any]:
    return [*push_operations.poll_many(client, operations, **options)]


def awaited(client: codat.Client, operations: Iterable[Any], **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        found = [seen async for seen in push_operations.poll_many.aio(client, operations, **options)]
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return found

    return asyncio.run(run())


both = pytest.mark.parametrize("poll_many", [blocking, awaited])


@pytest.fixture
def world() -> World:
    return World()


@both
def test_many_of_several_companies_take_one_page_a_company_and_a_round(world: World, poll_many: PollMany) -> None:
    given = [pair(written) for company in COMPANIES[:2] for written in world.write(company, 120)]

    found = poll_many(world.client, given)

    assert {(seen.company_id, seen.push_operation_key) for seen in found} == set(given)
    assert len(found) == 240
    assert all(type(seen) is PushOperation and seen.status == "Success" for seen in found)
    assert world.looks() == {"page": 2 * (len(world.time.sleeps) + 1)}
    assert world.time.sleeps == pytest.approx([2.0] * 5, rel=0.1)


@both
def test_one_of_a_company_is_looked_at_by_itself(world: World, poll_many: PollMany) -> None:
    given = [pair(written) for company in COMPANIES for written in world.write(company)]

    assert len(poll_many(world.client, given)) == 3
    assert world.looks() == {"single": 3 * 6}


@both
def test_the_answer_of_a_write_comes_back_typed_alike_and_with_its_record(world: World, poll_many: PollMany) -> None:
    found = poll_many(world.client, world.write(count=20))

    assert len(found) == 20
    assert all(type(seen) is CreateCustomerResponse and type(seen.data) is Customer for seen in found)
    for seen in found:
        assert customers.get(world.client, "company-id", seen.data.id).customer_name == "Baker"


@both
def test_a_record_costs_one_request_more_when_its_write_has_ended(world: World, poll_many: PollMany) -> None:
    poll_many(world.client, world.write(count=20))

    assert world.looks() == {"page": 6, "single": 20}


@both
def test_each_comes_as_it_ends_and_those_that_fail_are_among_them(poll_many: PollMany) -> None:
    world = World(push_pace=(1.0, 5.0))
    first = world.write(count=3)
    world.emulator.clock.advance(3)
    world.emulator.fail_next_push("customers")
    then = world.write(count=3)

    found = poll_many(world.client, map(pair, [*then, *first]), poll_interval=1)

    assert {seen.push_operation_key for seen in found[:3]} == {written.push_operation_key for written in first}
    assert Counter(seen.status for seen in found) == {"Success": 5, "Failed": 1}


@both
def test_what_has_ended_is_given_back_and_not_looked_at_again(world: World, poll_many: PollMany) -> None:
    done = poll_many(world.client, world.write(count=2))
    looks = world.looks()

    assert poll_many(world.client, done) == done
    assert poll_many(world.client, []) == []
    assert world.looks() == looks


@both
def test_one_that_is_given_twice_counts_once(world: World, poll_many: PollMany) -> None:
    (written,) = world.write()

    assert len(poll_many(world.client, [written, written, pair(written)])) == 1


@both
def test_those_that_fell_off_the_page_are_looked_at_by_themselves(poll_many: PollMany) -> None:
    world = World(page_limit=10)
    given = [pair(written) for written in world.write(count=13)]

    assert len(poll_many(world.client, given)) == 13
    assert world.looks() == {"page": 6, "single": 3 * 6}


@both
def test_at_the_end_of_its_time_the_error_holds_those_that_have_not_ended(poll_many: PollMany) -> None:
    world = World(push_pace=(1.0, 11.0))
    early = world.write(count=2)
    world.emulator.clock.advance(8)
    late = [*world.write(count=2), pair(world.write()[0])]
    began = world.time.now()

    with pytest.raises(codat.PollTimeoutError, match="3 of 5 push operations did not end within 5 s") as caught:
        poll_many(world.client, [*early, *late], timeout=5)

    assert world.time.now() - began == pytest.approx(5)
    assert caught.value.operations == tuple(late)
    assert caught.value.__cause__ is None
    # What the error holds can be waited for again.
    again = poll_many(world.client, caught.value.operations)
    assert Counter(type(seen) for seen in again) == {CreateCustomerResponse: 2, PushOperation: 1}


@both
def test_an_end_just_before_the_deadline_is_seen(poll_many: PollMany) -> None:
    world = World(push_pace=(1.0, 11.9))

    assert len(poll_many(world.client, world.write(count=2), poll_interval=8, timeout=12)) == 2


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
    world: World, poll_many: PollMany, fault: dict[str, Any]
) -> None:
    given = [*world.write(count=2), *world.write("second")]
    world.emulator.faults.add(**fault, method="GET", path="/companies/company-id/push*", times=2)

    assert len(poll_many(world.client, given)) == 3
    # One request a look: nothing is sent again inside a round.
    assert world.looks() == {"page": 6, "single": 2 + 6}


@both
def test_a_record_that_cannot_be_fetched_is_fetched_in_the_next_round(world: World, poll_many: PollMany) -> None:
    given = world.write(count=2)
    world.emulator.faults.add("status", method="GET", path="/companies/*/push/*", status=503, times=1)

    assert [type(seen.data) for seen in poll_many(world.client, given)] == [Customer] * 2


@both
@pytest.mark.parametrize("status", [401, 403, 404])
def test_an_error_that_waiting_cannot_mend_ends_the_wait(world: World, poll_many: PollMany, status: int) -> None:
    given = world.write(count=2)
    world.emulator.faults.add("status", method="GET", path="/companies/*/push*", status=status)

    with pytest.raises(codat.CodatError) as caught:
        poll_many(world.client, given)

    assert caught.value.status_code == status
    assert world.looks().total() == 1


@both
def test_a_wait_that_codat_asks_for_moves_the_next_round(world: World, poll_many: PollMany) -> None:
    given = world.write(count=2)
    world.emulator.faults.add("status", method="GET", path="/companies/*/push", status=429, retry_after=30)

    poll_many(world.client, given)

    assert world.time.sleeps == [30]


@both
def test_a_wait_that_ends_on_failing_looks_has_the_failure_as_its_cause(world: World, poll_many: PollMany) -> None:
    given = world.write(count=2)
    world.emulator.faults.add("status", method="GET", path="/companies/*/push", status=503, retry_after=900, times=99)

    with pytest.raises(codat.PollTimeoutError) as caught:
        poll_many(world.client, given, timeout=10)

    assert isinstance(caught.value.__cause__, codat.ServiceUnavailableError)
    assert caught.value.retry_after == 900
    assert world.time.sleeps == [10]


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
    world = World(push_pace=(1.0, 9.0))
    given = [pair(written) for company in COMPANIES for written in world.write(company)]
    found = []

    def slowly() -> None:
        for seen in push_operations.poll_many(world.client, given, timeout=9, poll_interval=20):
            found.append(seen)
            world.emulator.clock.advance(60)

    async def slowly_async() -> None:
        async for seen in push_operations.poll_many.aio(world.client, given, timeout=9, poll_interval=20):
            found.append(seen)
            world.emulator.clock.advance(60)

    slowly() if poll_many is blocking else asyncio.run(slowly_async())
    assert len(found) == 3


def test_tasks_ask_for_ten_at_once_and_no_more() -> None:
    under_way, most = 0, 0

    async def handler(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        for _ in range(5):
            await asyncio.sleep(0)
        under_way -= 1
        return json_answer({"status": "Success"})

    client = client_of(handler, limits=None)  # type: ignore[arg-type]
    assert len(awaited(client, [(f"c{n}", "k") for n in range(35)])) == 35
    assert most == 10


def test_a_cancelled_wait_leaves_no_task_behind() -> None:
    async def run() -> None:
        asked = asyncio.Event()

        async def handler(request: httpx.Request) -> httpx.Response:
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

        client = client_of(handler)  # type: ignore[arg-type]

        async def wait() -> None:
            async for _ in push_operations.poll_many.aio(client, [(f"c{n}", "k") for n in range(20)]):
                pass

        waiting = asyncio.create_task(wait())
        await asked.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_the_client_and_the_arguments_are_settled_when_it_is_called(world: World) -> None:
    given = [pair(written) for written in world.write(count=2)]
    other = World()
    with world.client.as_default():
        ends = push_operations.poll_many(given)
        ends_async = push_operations.poll_many.aio(iter(given))
    given.clear()

    async def count() -> int:
        return len([seen async for seen in ends_async])

    with other.client.as_default():
        assert len([*ends]) == 2
        assert asyncio.run(count()) == 2
    assert not other.looks()


@pytest.mark.parametrize(
    ("operations", "problem"),
    [
        (["company-id"], "operations holds something of type str: give the answers of writes, or pairs"),
        ([("company-id",)], "operations holds something of type tuple"),
        ([("company-id", 7)], "operations holds something of type tuple"),
        ([None], "operations holds something of type NoneType"),
        (None, "operations is of type NoneType: give several in a list, or wait for one with poll_until_done"),
        (PushOperation.from_dict({}), "operations is of type PushOperation: give several"),
    ],
)
@pytest.mark.parametrize("entry", [push_operations.poll_many, push_operations.poll_many.aio])
def test_what_cannot_be_waited_for_is_refused_at_the_call(
    world: World, entry: Any, operations: Any, problem: str
) -> None:
    with pytest.raises(TypeError, match=problem):
        entry(world.client, operations)
    assert not world.looks()


@pytest.mark.parametrize("entry", [push_operations.poll_many, push_operations.poll_many.aio])
def test_times_and_identifiers_that_make_no_sense_are_refused_at_the_call(world: World, entry: Any) -> None:
    with pytest.raises(ValueError, match="timeout is 120000, which looks like milliseconds"):
        entry(world.client, [], timeout=120_000)
    with pytest.raises(ValueError, match="push_operation_key is empty"):
        entry(world.client, [("company-id", "")])
    assert not world.looks()
