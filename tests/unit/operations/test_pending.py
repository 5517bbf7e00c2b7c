"""What is said of a write that Codat took, on every way out of the wait for its end."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any
from uuid import UUID

import pytest
from codat_api.accounting.models import CreateInvoiceResponse

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.lending import reports
from codat_facade.platform import data_status, pull_operations, push_operations
from codat_facade.spend_insights import spend_analysis
from codat_runtime.http import httpx
from tests.support.server import FakeClock, client_of, json_answer

KEY = "5f0c2a4e-0000-4000-8000-000000000001"
TAKEN = {"pushOperationKey": "k1", "companyId": "co", "dataType": "invoices", "status": "Pending"}
BODY = {"issueDate": "2026-01-31"}


def client(post: Any = TAKEN, look: Any = TAKEN, status: int = 200, **options: Any) -> codat.Client:
    def handler(request: httpx.Request) -> httpx.Response:
        return json_answer(post) if request.method == "POST" else json_answer(look, status)

    return client_of(handler, limits=None, **options)


def create(client: codat.Client) -> Any:
    return invoices.create_and_wait(client, "co", "cn", BODY, idempotency_key=KEY)


def create_async(client: codat.Client) -> Any:
    return asyncio.run(invoices.create_and_wait.aio(client, "co", "cn", BODY, idempotency_key=KEY))


def poll(client: codat.Client) -> Any:
    return push_operations.poll_until_done(client, CreateInvoiceResponse.from_dict(TAKEN), raise_on_failure=True)


def poll_async(client: codat.Client) -> Any:
    taken = CreateInvoiceResponse.from_dict(TAKEN)
    return asyncio.run(push_operations.poll_until_done.aio(client, taken, raise_on_failure=True))


def poll_ids(client: codat.Client) -> Any:
    return push_operations.poll_until_done(client, "co", "k1", raise_on_failure=True)


def watch(client: codat.Client) -> Any:
    return list(push_operations.watch(client, "co", "k1"))


with_key = (create, create_async)
waits = pytest.mark.parametrize("wait", [*with_key, poll, poll_async, poll_ids, watch])


def failure(act: Callable[[], Any]) -> codat.CodatError:
    with pytest.raises(codat.CodatError) as caught:
        act()
    return caught.value


def assert_open(error: codat.CodatError, wait: Any) -> None:
    assert error.maybe_carried_out
    assert (error.company_id, error.push_operation_key) == ("co", "k1")
    assert error.idempotency_key == (KEY if wait in with_key else None)
    assert "may have been carried out" in str(error)


@waits
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 422])
def test_a_look_that_is_refused_leaves_the_write_open(wait: Any, status: int) -> None:
    error = failure(lambda: wait(client(look={}, status=status)))
    assert error.status_code == status
    assert_open(error, wait)
    if wait not in (poll_ids, watch):
        assert error.operation.status == "Pending"


@waits
@pytest.mark.parametrize("look", [TAKEN, {**TAKEN, "status": None}, None, [], "text", 7, {**TAKEN, "companyId": "x"}])
def test_a_wait_that_ends_at_its_own_time_leaves_the_write_open(wait: Any, look: Any) -> None:
    error = failure(lambda: wait(client(look=look)))
    assert isinstance(error, codat.PollTimeoutError)
    assert_open(error, wait)


@pytest.mark.parametrize("wait", [poll, poll_async, poll_ids])
def test_an_outcome_that_codat_does_not_know_is_open_and_a_failure_is_not(wait: Any) -> None:
    error = failure(lambda: wait(client(look={**TAKEN, "status": "TimedOut"})))
    assert isinstance(error, codat.PushTimedOutError)
    assert_open(error, wait)
    error = failure(lambda: wait(client(look={**TAKEN, "status": "Failed"})))
    assert isinstance(error, codat.PushFailedError)
    assert not error.maybe_carried_out
    assert (error.company_id, error.push_operation_key, error.operation.status) == ("co", "k1", "Failed")


def test_a_key_that_nobody_gave_is_told_too() -> None:
    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.extend(request.headers.get_list("Idempotency-Key"))
        return json_answer(TAKEN) if request.method == "POST" else json_answer({}, 404)

    error = failure(lambda: invoices.create_and_wait(client_of(handler), "co", "cn", BODY))
    assert sent == [error.idempotency_key]


@pytest.mark.parametrize("wait", with_key)
@pytest.mark.parametrize(
    "odd",
    [
        *({}, None, [], "text", 7),
        *({**TAKEN, "pushOperationKey": key} for key in (None, "..", 7)),
        {**TAKEN, "companyId": "another"},
    ],
)
def test_an_answer_that_names_no_operation_to_wait_for_is_an_error_with_the_key(wait: Any, odd: Any) -> None:
    error = failure(lambda: wait(client(post=odd)))
    assert isinstance(error, codat.DecodeError)
    assert error.maybe_carried_out
    assert error.idempotency_key == KEY


def test_no_content_is_such_an_answer() -> None:
    error = failure(lambda: create(client_of(lambda _: httpx.Response(204))))
    assert isinstance(error, codat.DecodeError)
    assert (error.maybe_carried_out, error.idempotency_key) == (True, KEY)


def test_an_answer_that_does_not_repeat_the_company_is_waited_for_all_the_same() -> None:
    done = {**TAKEN, "status": "Success"}
    without_company = {key: value for key, value in TAKEN.items() if key != "companyId"}
    assert create(client(post=without_company, look=done)).ok


@pytest.mark.parametrize("key", [None, "", " ", 5, ".", "..", "a\nb", str(UUID(int=0)), ...])
def test_a_plain_create_is_not_accepted_without_an_operation(key: Any) -> None:
    odd = {} if key is ... else {**TAKEN, "pushOperationKey": key}
    for write in (
        lambda: invoices.create(client(post=odd), "co", "cn", BODY, idempotency_key=KEY),
        lambda: asyncio.run(invoices.create.aio(client(post=odd), "co", "cn", BODY, idempotency_key=KEY)),
    ):
        error = failure(write)
        assert isinstance(error, codat.DecodeError)
        assert "it names no push operation" in error.message
        assert (error.maybe_carried_out, error.transient, error.idempotency_key) == (True, False, KEY)


def test_a_look_that_says_nothing_does_not_replace_what_is_known() -> None:
    for look in ({}, {"companyId": "co"}, {**TAKEN, "status": None}):
        error = failure(lambda look=look: create(client(look=look)))  # type: ignore[misc]
        assert isinstance(error, codat.PollTimeoutError)
        assert (error.operation.push_operation_key, error.operation.status) == ("k1", "Pending")


def test_an_end_that_leaves_out_its_ids_has_those_that_were_asked_for() -> None:
    looks = {"k1": "Success", "k2": "Failed"}

    def handler(request: httpx.Request) -> httpx.Response:
        key = request.url.path.rpartition("/")[2]
        if key == "push":
            return json_answer({"results": [], "pageNumber": 1, "pageSize": 100, "totalResults": 0})
        return json_answer({"pushOperationKey": None, "status": looks[key]})

    ends = push_operations.poll_many(client_of(handler), [("co", key) for key in looks])
    assert {(end.company_id, end.push_operation_key, end.status) for end in ends} == {
        ("co", key, status) for key, status in looks.items()
    }


def test_a_list_that_leaves_out_the_status_is_not_waited_for() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        key = request.url.path.rpartition("/")[2]
        if key == "push":
            listed = [{"companyId": "co", "pushOperationKey": name} for name in ("k1", "k2")]
            return json_answer({"results": listed, "pageNumber": 1, "pageSize": 100, "totalResults": 2})
        return json_answer({"companyId": "co", "pushOperationKey": key, "status": "Success"})

    ends = push_operations.poll_many(client_of(handler), [("co", "k1"), ("co", "k2")])
    assert [(end.push_operation_key, end.status) for end in ends] == [("k1", "Success"), ("k2", "Success")]


def test_what_was_not_read_by_this_client_is_refused_where_it_names_no_operation() -> None:
    read = CreateInvoiceResponse.from_dict
    for created in (read({}), read({**TAKEN, "pushOperationKey": None}), read({"pushOperationKey": "k1"}), None, []):
        error = failure(lambda created=created: push_operations.poll_until_done(client(), created))  # type: ignore[misc]
        assert isinstance(error, codat.DecodeError)
        assert error.maybe_carried_out
        assert error.operation is created
        assert "names no push operation that can be waited for" in error.message


def test_what_is_no_answer_at_all_is_a_wrong_argument() -> None:
    with pytest.raises(TypeError, match="something of type int is not what can be waited for"):
        push_operations.poll_until_done(client(), 7)  # type: ignore[call-overload]


def test_a_uuid_is_taken_where_an_id_or_a_key_is() -> None:
    company, key = UUID(int=1), UUID(int=2)
    done = {"companyId": str(company).upper(), "pushOperationKey": key.hex, "status": "Success"}
    found = push_operations.poll_until_done(client(look=done), company, key)  # type: ignore[call-overload]
    assert found.status == "Success"
    (found,) = push_operations.poll_many(client(look=done), [(company, key)])  # type: ignore[list-item]
    assert found.status == "Success"


@pytest.mark.parametrize("post", [{**TAKEN, "companyId": "another"}])
@pytest.mark.parametrize("write", ["create", "update", "delete", "upload_attachment"])
def test_the_answer_to_a_write_that_names_another_company_is_no_answer(write: str, post: Any) -> None:
    there = client_of(lambda _: json_answer(post))
    writes: dict[str, Callable[[], Any]] = {
        "create": lambda: invoices.create(there, "co", "cn", BODY),
        "update": lambda: invoices.update(there, "co", "cn", "i1", BODY),
        "delete": lambda: invoices.delete(there, "co", "cn", "i1"),
        "upload_attachment": lambda: invoices.upload_attachment(there, "co", "cn", "i1", b"%PDF-"),
    }
    error = failure(writes[write])
    assert isinstance(error, codat.DecodeError)
    assert error.maybe_carried_out
    assert (error.idempotency_key is None) == (write in ("update", "delete"))


def test_the_operation_of_another_is_not_taken_for_the_one_that_is_waited_for() -> None:
    stranger = {**TAKEN, "companyId": "another", "status": "Success"}
    answers = iter([stranger, {**stranger, "companyId": "co", "pushOperationKey": "k2"}, {**TAKEN, "status": "Failed"}])
    there = client_of(lambda _: json_answer(next(answers)))
    assert push_operations.poll_until_done(there, "co", "k1").status == "Failed"


class Stop(BaseException):
    """What nobody knows."""


class OutOfTime(Exception):
    """What a time limit raises."""


@pytest.mark.parametrize("kind", [KeyboardInterrupt, Stop, OutOfTime, SystemExit])
@pytest.mark.parametrize("wait", [create, create_async, poll, poll_ids])
def test_what_breaks_the_wait_off_from_outside_names_the_write(wait: Any, kind: type[BaseException]) -> None:
    clock = FakeClock()

    def interrupt() -> None:
        raise kind

    clock.on_sleep = interrupt
    with pytest.raises(kind) as caught:
        wait(client(clock=clock))
    assert_named(caught.value, wait)


def assert_named(error: BaseException, wait: Any) -> None:
    write = codat.interrupted_write(error)
    assert write is not None
    assert (write.company_id, write.push_operation_key) == ("co", "k1")
    assert write.idempotency_key == (KEY if wait in with_key else None)
    assert write.operation.status == "Pending"


@pytest.fixture
def time_limit() -> Iterator[Callable[[], None]]:
    def handler(number: int, frame: FrameType | None) -> None:
        raise OutOfTime

    before = signal.signal(signal.SIGUSR1, handler)
    yield lambda: signal.raise_signal(signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


def test_a_time_limit_by_signal_names_the_write_in_a_note(time_limit: Callable[[], None]) -> None:
    clock = FakeClock()
    clock.on_sleep = time_limit
    with pytest.raises(OutOfTime) as caught:
        create(client(clock=clock))
    assert_named(caught.value, create)
    (note,) = caught.value.__notes__
    assert "push operation k1 of company co" in note
    assert KEY in note


def test_a_timeout_around_a_task_names_the_write() -> None:
    class Asleep(FakeClock):
        async def sleep_async(self, seconds: float) -> None:
            await asyncio.Event().wait()

    async def run() -> None:
        async with asyncio.timeout(0.05):
            await invoices.create_and_wait.aio(client(clock=Asleep()), "co", "cn", BODY, idempotency_key=KEY)

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(run())
    assert_named(caught.value, create)


def test_what_ends_a_watch_early_is_told_and_troubles_nobody() -> None:
    looks = push_operations.watch(client(), "co", "k1")
    next(looks)
    with pytest.raises(GeneratorExit) as caught:
        looks.throw(GeneratorExit())  # type: ignore[attr-defined]
    assert_named(caught.value, watch)
    looks = push_operations.watch(client(), "co", "k1")
    next(looks)
    looks.close()  # type: ignore[attr-defined]


REPORT = {"id": "r1", "companyId": "co", "status": "InProgress", "type": "creditModel"}


@pytest.mark.parametrize("status", [200, 401, 404])
def test_a_wait_for_a_report_says_what_was_ordered(status: int) -> None:
    there = client(post=REPORT, look=REPORT, status=status)
    error = failure(lambda: reports.generate_and_wait(there, "co", "creditModel", idempotency_key=KEY))
    assert error.maybe_carried_out
    assert (error.company_id, error.idempotency_key, error.operation.id) == ("co", KEY, "r1")
    task = reports.generate_and_wait.aio(there, "co", "creditModel", idempotency_key=KEY)
    error = failure(lambda: asyncio.run(task))  # type: ignore[arg-type]
    assert (error.maybe_carried_out, error.idempotency_key) == (True, KEY)


def test_a_report_that_could_not_be_generated_is_not_open() -> None:
    broken = {**REPORT, "status": "Error", "errorMessage": "no data"}
    error = failure(lambda: reports.generate_and_wait(client(post=REPORT, look=broken), "co", "creditModel"))
    assert not error.maybe_carried_out
    assert (error.company_id, error.operation.status) == ("co", "Error")
    assert error.idempotency_key is not None


@pytest.mark.parametrize("odd", [{}, None, [], {**REPORT, "id": None}])
def test_an_order_whose_answer_names_no_report_is_an_error_with_the_key(odd: Any) -> None:
    there = client(post=odd, look=REPORT)
    error = failure(lambda: reports.generate_and_wait(there, "co", "creditModel", idempotency_key=KEY))
    assert isinstance(error, codat.DecodeError)
    assert (error.maybe_carried_out, error.idempotency_key) == (True, KEY)


def test_a_download_that_fails_after_its_order_says_what_was_ordered() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/excel"):
            return json_answer({}, 404)
        return json_answer({**REPORT, "reportStatus": "Complete", "status": "Complete"})

    error = failure(lambda: spend_analysis.generate_and_download(client_of(handler), "co", idempotency_key=KEY))
    assert error.status_code == 404
    assert (error.maybe_carried_out, error.idempotency_key, error.company_id) == (True, KEY, "co")


def test_an_order_that_is_broken_off_is_named() -> None:
    clock = FakeClock()

    def interrupt() -> None:
        raise KeyboardInterrupt

    clock.on_sleep = interrupt
    with pytest.raises(KeyboardInterrupt) as caught:
        reports.generate_and_wait(client(post=REPORT, look=REPORT, clock=clock), "co", "creditModel")
    write = codat.interrupted_write(caught.value)
    assert write is not None
    assert write.request == ("POST", "/companies/co/reports/creditModel")
    assert write.idempotency_key is not None


def test_a_wait_that_follows_no_write_says_what_was_waited_for_and_leaves_nothing_open() -> None:
    there = client(look={}, status=404)
    waits: dict[str, Callable[[], Any]] = {
        "pull operation d1": lambda: pull_operations.poll_until_done(there, "co", "d1"),
        "the reading of all data types of company co": lambda: data_status.wait_until_synced(there, "co"),
    }
    for name, wait in waits.items():
        error = failure(wait)
        assert not error.maybe_carried_out
        assert error.company_id == "co"
        assert error.__notes__ == [f"while waiting for {name}"]
