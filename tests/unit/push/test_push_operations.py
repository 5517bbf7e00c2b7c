"""Waiting for a write: what ends it, what does not, and what comes back."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from codat_api.accounting.models import CreateInvoiceResponse, Invoice
from codat_api.platform.models import PushOperation

import codat_facade as codat
from codat_facade.accounting import customers, invoices
from codat_facade.emulator import Emulator
from codat_facade.platform import companies, push_operations
from codat_runtime.http import httpx
from tests.support.server import client_of, json_answer

from ...support.clock import EmulatorTime

IDS = ("company-id", "connection-id")


class Store:
    """An emulator, and a client that waits in its time."""

    def __init__(self, **options: Any) -> None:
        self.emulator = Emulator(**options)
        self.time = EmulatorTime(self.emulator)
        self.client = codat.Client(
            api_key=self.emulator.api_key, transport=self.emulator.transport, clock=self.time, limits=None
        )

    def body(self, customer_id: str | None = None) -> dict[str, Any]:
        customer = customer_id or customers.list(self.client, "company-id", page_size=1).results[0].id
        return {
            "customerRef": {"id": customer},
            "issueDate": "2026-01-31",
            "currency": "GBP",
            "status": "Submitted",
            "totalTaxAmount": 0,
            "totalAmount": Decimal("100.10"),
            "amountDue": Decimal("100.10"),
        }

    def create(self, customer_id: str | None = None) -> CreateInvoiceResponse:
        return invoices.create(self.client, *IDS, self.body(customer_id))

    def looks(self) -> int:
        return sum("/push/" in request.path and request.method == "GET" for request in self.emulator.requests)


@pytest.fixture
def store() -> Store:
    return Store(push_pace=(5.0, 9.0))


def test_a_write_is_followed_to_its_end_by_its_answer_and_comes_back_typed_alike(store: Store) -> None:
    done = push_operations.poll_until_done(store.client, store.create())

    assert type(done) is CreateInvoiceResponse
    assert done.status == "Success"
    assert type(done.data) is Invoice
    assert str(done.data.total_amount) == "100.10"
    books = {one["id"]: one for one in store.emulator.records("company-id", "connection-id", "invoices")}
    assert books[done.data.id]["totalAmount"] == Decimal("100.10")


def test_a_write_is_followed_to_its_end_by_its_ids(store: Store) -> None:
    created = store.create()

    done = push_operations.poll_until_done(store.client, "company-id", created.push_operation_key)

    assert type(done) is PushOperation
    assert done.status == "Success"


def test_a_write_is_followed_the_same_way_by_a_task_and_by_the_implicit_client(store: Store) -> None:
    created = store.create()

    async def follow() -> CreateInvoiceResponse:
        return await push_operations.poll_until_done.aio(created)

    with store.client.as_default():
        assert asyncio.run(follow()).status == "Success"
        assert push_operations.poll_until_done(created).status == "Success"


def test_it_looks_at_once_and_then_every_two_seconds(store: Store) -> None:
    push_operations.poll_until_done(store.client, store.create())

    assert store.looks() == 6
    assert store.time.sleeps == pytest.approx([2.0] * 5, rel=0.1)


def test_each_state_that_is_seen_can_be_watched(store: Store) -> None:
    created = store.create()

    seen = [operation.status for operation in push_operations.watch(store.client, created, poll_interval=4)]

    assert [*dict.fromkeys(seen)] == ["Pending", "Processing", "Success"]


def test_a_write_that_has_ended_is_not_looked_at_again(store: Store) -> None:
    done = push_operations.poll_until_done(store.client, store.create())
    looks = store.looks()

    assert push_operations.poll_until_done(store.client, done) is done
    assert [*push_operations.watch(store.client, done)] == [done]
    assert store.looks() == looks


def test_a_failed_write_is_returned_with_its_reasons(store: Store) -> None:
    failed = push_operations.poll_until_done(store.client, store.create("nobody"))

    assert failed.status == "Failed"
    assert failed.error_message or failed.validation
    assert failed.data is None or failed.data.id is None


def test_a_failed_write_raises_on_request_and_says_why(store: Store) -> None:
    with pytest.raises(codat.PushFailedError, match="nobody") as error:
        push_operations.poll_until_done(store.client, store.create("nobody"), raise_on_failure=True)

    assert error.value.operation.status == "Failed"  # type: ignore[attr-defined]


def test_an_unknown_outcome_is_returned_and_raises_another_error_on_request() -> None:
    store = Store(push_pace=(None, None))
    created = invoices.create(store.client, *IDS, store.body(), timeout_in_minutes=1)

    assert push_operations.poll_until_done(store.client, created).status == "TimedOut"
    with pytest.raises(codat.PushTimedOutError, match="not known"):
        push_operations.poll_until_done(store.client, created, raise_on_failure=True)


def test_the_wait_ends_at_its_own_time_with_the_last_look_at_the_deadline() -> None:
    store = Store(push_pace=(1.0, None))
    created = store.create()
    began = store.time.now()

    with pytest.raises(codat.PollTimeoutError, match="Processing") as error:
        push_operations.poll_until_done(store.client, created)

    assert store.time.now() - began == pytest.approx(120)
    assert error.value.operation.status == "Processing"  # type: ignore[attr-defined]
    assert isinstance(error.value, TimeoutError)


def test_a_write_that_ends_just_before_the_deadline_is_seen() -> None:
    store = Store(push_pace=(1.0, 11.9))

    done = push_operations.poll_until_done(store.client, store.create(), poll_interval=8, timeout=12)

    assert done.status == "Success"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_passing_failure_in_the_middle_does_not_end_the_wait(store: Store, status: int) -> None:
    created = store.create()
    store.emulator.faults.add("status", method="GET", path="/companies/*/push/*", status=status, times=3)

    assert push_operations.poll_until_done(store.client, created).status == "Success"
    assert store.looks() == 6


def test_nothing_in_place_of_an_answer_does_not_end_the_wait(store: Store) -> None:
    created = store.create()
    store.emulator.faults.add("empty", method="GET", path="/companies/*/push/*", status=200, times=3)

    assert push_operations.poll_until_done(store.client, created).status == "Success"


@pytest.mark.parametrize("status", [401, 403, 404])
def test_an_error_that_waiting_cannot_mend_ends_the_wait_at_once(store: Store, status: int) -> None:
    created = store.create()
    store.emulator.faults.add("status", method="GET", path="/companies/*/push/*", status=status, times=1)

    with pytest.raises(codat.CodatError) as error:
        push_operations.poll_until_done(store.client, created)

    assert error.value.status_code == status
    assert store.looks() == 1


def test_a_wait_that_ends_on_failing_looks_has_the_last_failure_as_its_cause(store: Store) -> None:
    created = store.create()
    store.emulator.faults.add("status", method="GET", path="/companies/*/push/*", status=503, times=1000)

    with pytest.raises(codat.PollTimeoutError) as error:
        push_operations.poll_until_done(store.client, created, timeout=10)

    assert isinstance(error.value.__cause__, codat.ServiceUnavailableError)
    assert error.value.operation is created


def test_an_unknown_push_operation_is_not_waited_for(store: Store) -> None:
    with pytest.raises(codat.NotFoundError):
        push_operations.poll_until_done(store.client, "company-id", "00000000-0000-0000-0000-000000000000")


@pytest.mark.parametrize(
    ("option", "value"),
    [("poll_interval", 600), ("poll_interval", 2000), ("timeout", 10_000), ("timeout", 120_000)],
)
def test_milliseconds_are_refused_before_anything_is_sent(store: Store, option: str, value: int) -> None:
    created = store.create()
    before = len(store.emulator.requests)

    with pytest.raises(ValueError, match=f"{option} is {value}, which looks like milliseconds"):
        push_operations.poll_until_done(store.client, created, **{option: value})  # type: ignore[call-overload]

    assert len(store.emulator.requests) == before


@pytest.mark.parametrize(("option", "value"), [("poll_interval", -1), ("poll_interval", 0), ("timeout", float("nan"))])
def test_impossible_times_are_refused(store: Store, option: str, value: float) -> None:
    with pytest.raises(ValueError, match=option):
        push_operations.poll_until_done(store.client, "company-id", "key", **{option: value})  # type: ignore[call-overload]


def test_times_may_be_timedeltas_of_any_length(store: Store) -> None:
    done = push_operations.poll_until_done(
        store.client, store.create(), poll_interval=timedelta(minutes=11), timeout=timedelta(days=1)
    )

    assert done.status == "Success"
    assert store.time.sleeps == pytest.approx([660], rel=0.1)


def test_ids_and_the_answer_of_a_write_are_not_mixed_up(store: Store) -> None:
    with pytest.raises(TypeError, match="push_operation_key is missing"):
        push_operations.poll_until_done(store.client, "company-id")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="leave it out"):
        push_operations.poll_until_done(store.client, store.create(), "key")  # type: ignore[call-overload]


def test_the_client_is_settled_when_watch_is_called_not_at_the_first_look(store: Store) -> None:
    created = store.create()
    other = Store()
    with store.client.as_default():
        looks = push_operations.watch(created)

    with other.client.as_default():
        assert next(looks).status == "Pending"
    assert not other.emulator.requests


def test_push_operations_can_be_listed_by_status(store: Store) -> None:
    push_operations.poll_until_done(store.client, store.create())
    push_operations.poll_until_done(store.client, store.create("nobody"))

    failed = push_operations.fetch_all(store.client, "company-id", query="status=Failed")

    assert [operation.status for operation in failed] == ["Failed"]


def test_a_read_that_is_answered_with_another_operation_is_sent_again_and_then_an_error() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        company = "another" if len(asked) < 3 else "co"
        return json_answer({"companyId": company, "pushOperationKey": "k1", "status": "Success"})

    assert push_operations.get(client_of(handler), "co", "k1").company_id == "co"
    assert len(asked) == 3
    stranger = client_of(lambda _: json_answer({"id": "another"}))
    with pytest.raises(codat.DecodeError, match="it is the response to another request"):
        asyncio.run(companies.get.aio(stranger, "co"))
