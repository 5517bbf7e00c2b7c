"""Writes that are waited for, and what is told of how they ended."""

from __future__ import annotations

import asyncio
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from codat_api.accounting.models import CreateInvoiceResponse, Invoice, PushOperationSummary

import codat_facade as codat
import codat_facade.accounting
from codat_facade._push.write_and_wait import WriteAndWait, and_wait, and_wait_without_record
from codat_facade._push.write_result import WriteResult
from codat_facade.accounting import customers, invoices
from codat_facade.emulator import Emulator
from codat_facade.platform import push_operations
from codat_runtime.http import httpx
from tests.support.clock import EmulatorTime
from tests.support.server import client_of, json_answer

IDS = ("company-id", "connection-id")
PUSH = re.compile(r"^((Create|Update)\w+Response|PushOperationSummary)$")

create_and_wait = and_wait(invoices.create)
update_and_wait = and_wait(invoices.update)
delete_and_wait = and_wait_without_record(invoices.delete)
upload_and_wait = and_wait_without_record(invoices.upload_attachment)


class Store:
    """An emulator, and a client that waits in its time."""

    def __init__(self, **options: Any) -> None:
        self.emulator = Emulator(**options)
        self.time = EmulatorTime(self.emulator)
        self.client = codat.Client("test-key", transport=self.emulator.transport, clock=self.time, limits=None)

    def body(self, **fields: Any) -> dict[str, Any]:
        customer = customers.list(self.client, "company-id", page_size=1).results[0].id
        required = {"status": "Submitted", "totalTaxAmount": 0, "totalAmount": Decimal("100.10"), "amountDue": 0}
        return {"customerRef": {"id": customer}, "issueDate": "2026-01-31", "currency": "GBP", **required, **fields}


@pytest.fixture
def store() -> Store:
    return Store(push_pace=(5.0, 9.0))


def result_of(**fields: Any) -> WriteResult[Invoice]:
    """The result of a push operation with these fields, as JSON has them."""
    known = {"companyId": "c1", "pushOperationKey": "p1", "dataType": "invoices", "status": "Success"}
    return WriteResult(CreateInvoiceResponse.from_dict({**known, **fields}))


def test_a_create_is_waited_for_and_gives_the_record(store: Store) -> None:
    result = create_and_wait(store.client, *IDS, store.body())
    assert result.ok
    assert type(result.record) is Invoice
    assert result.record.total_amount == Decimal("100.10")
    assert result.record_id == result.record.id
    assert result.messages == ()
    assert not result.outcome_unknown
    assert result.record_id in [one["id"] for one in store.emulator.records(*IDS, "invoices")]


def test_a_task_waits_the_same_way(store: Store) -> None:
    result = asyncio.run(create_and_wait.aio(store.client, *IDS, store.body()))
    assert result.ok
    assert type(result.record) is Invoice


def test_an_update_and_a_delete_are_waited_for_too(store: Store) -> None:
    with store.client.as_default():
        written = create_and_wait(*IDS, store.body()).record_id or ""
        updated = update_and_wait(*IDS, written, store.body(totalAmount=Decimal("7.50")))
        deleted = delete_and_wait(*IDS, written)
    assert updated.record is not None
    assert updated.record.total_amount == Decimal("7.50")
    assert deleted.ok
    assert deleted.record is None
    assert deleted.record_id == written
    assert type(deleted.operation) is PushOperationSummary


def test_an_upload_is_waited_for_too(store: Store) -> None:
    written = create_and_wait(store.client, *IDS, store.body()).record_id or ""
    result = upload_and_wait(store.client, *IDS, written, b"%PDF-")
    assert result.ok
    assert result.record_id == written


def test_a_write_that_fails_is_a_result_with_messages(store: Store) -> None:
    result = create_and_wait(store.client, *IDS, store.body(customerRef={"id": "nobody"}))
    assert not result.ok
    assert not result.outcome_unknown
    assert result.record is None
    assert result.record_id is None
    assert any("nobody" in message for message in result.messages)


def test_polling_can_be_otherwise_and_leaves_the_helper_as_it_was(store: Store) -> None:
    hasty = create_and_wait.with_polling(poll_interval=timedelta(seconds=1), timeout=4)
    with pytest.raises(codat.PollTimeoutError, match="within 4 s"):
        hasty(store.client, *IDS, store.body())
    assert max(store.time.sleeps) < 1.2
    assert create_and_wait(store.client, *IDS, store.body()).ok


def test_polling_shows_which_options_it_takes() -> None:
    with_polling = create_and_wait.with_polling
    parameters = inspect.signature(with_polling).parameters
    assert {name: one.default for name, one in parameters.items()} == {
        "poll_interval": 2.0,
        "timeout": 120.0,
        "raise_on_failure": False,
    }
    assert all(f"    {name}: " in (with_polling.__doc__ or "") for name in parameters)
    assert (with_polling.__module__, with_polling.__qualname__) == (
        "codat_facade.accounting.invoices",
        "create_and_wait.with_polling",
    )
    with pytest.raises(TypeError, match="timeouts"):
        with_polling(timeouts=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize("wrong", [{"timeout": 120_000}, {"poll_interval": 2000}, {"timeout": -1}])
def test_wrong_times_are_refused_before_anything_is_written(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        create_and_wait.with_polling(**wrong)


def test_wrong_arguments_are_refused_when_it_is_called_and_not_when_it_is_awaited(store: Store) -> None:
    with pytest.raises(ValueError, match="company_id is empty"):
        _ = create_and_wait.aio(store.client, "", "connection-id", {})


def blocking(*args: Any) -> WriteResult[Invoice]:
    return create_and_wait(*args)


def awaited(*args: Any) -> WriteResult[Invoice]:
    return asyncio.run(create_and_wait.aio(*args))


@pytest.mark.parametrize("create", [blocking, awaited])
def test_a_write_that_was_taken_is_named_by_the_error_that_ends_the_wait(
    create: Callable[..., WriteResult[Invoice]],
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return json_answer({"companyId": "c1", "pushOperationKey": "p1", "status": "Pending"})
        return httpx.Response(503)

    client = client_of(handler)
    with pytest.raises(codat.PollTimeoutError) as caught:
        create(client, "c1", "d1", {})
    assert caught.value.operation.push_operation_key == "p1"  # type: ignore[attr-defined]
    assert any("push operation p1 of company c1" in note for note in caught.value.__notes__)


def test_what_was_seen_last_stays_on_the_error(store: Store) -> None:
    with pytest.raises(codat.PollTimeoutError) as caught:
        create_and_wait.with_polling(timeout=6)(store.client, *IDS, store.body())
    assert caught.value.operation.status == "Processing"  # type: ignore[attr-defined]
    assert push_operations.poll_until_done(store.client, caught.value.operation).status == "Success"  # type: ignore


def test_a_refused_write_is_the_usual_error() -> None:
    client = client_of(lambda request: json_answer({"error": "bad"}, 400))
    with pytest.raises(codat.BadRequestError) as caught:
        create_and_wait(client, "c1", "d1", {})
    assert not hasattr(caught.value, "__notes__")


def test_timed_out_says_plainly_that_the_outcome_is_unknown() -> None:
    result = result_of(status="TimedOut", data={"id": "i1"}, errorMessage="Timed out")
    assert result.outcome_unknown
    assert not result.ok
    assert result.record is None
    assert result.record_id is None
    (message,) = result.messages
    assert "not known" in message
    assert "before writing it again" in message


def test_the_echo_of_what_was_sent_is_no_record_where_the_write_failed() -> None:
    assert result_of(status="Failed", data={"id": "i1"}).record is None


def test_messages_name_the_reason_and_the_places() -> None:
    errors = [{"itemId": "customerRef", "message": "is unknown"}, {"message": "Too late"}, {"validatorName": "x"}]
    result = result_of(status="Failed", errorMessage="Two problems", validation={"errors": errors})
    assert result.messages == ("Two problems", "customerRef: is unknown", "Too late")


def test_a_reason_that_is_a_message_over_again_is_told_once() -> None:
    result = result_of(status="Failed", errorMessage="Too late", validation={"errors": [{"message": "Too late"}]})
    assert result.messages == ("Too late",)


@pytest.mark.parametrize(
    ("reason", "found", "messages"),
    [
        ("Too late.", [{"message": "Too late"}, {"message": "Too late"}], ("Too late",)),
        ("Too late", [{"itemId": "dueDate", "message": "Too late."}], ("dueDate: Too late.",)),
        ("No", [{"message": "None of it"}], ("No", "None of it")),
    ],
)
def test_messages_do_not_repeat(reason: str, found: list[Any], messages: tuple[str, ...]) -> None:
    result = result_of(status="Failed", errorMessage=reason, validation={"errors": found})
    assert result.messages == messages


@pytest.mark.parametrize(("status", "truth"), [("Success", True), ("Failed", False), ("TimedOut", False)])
def test_a_result_is_true_if_it_was_written(status: str, truth: bool) -> None:
    assert bool(result_of(status=status)) is truth


@pytest.mark.parametrize("is_async", [False, True])
def test_a_call_takes_its_polling_options(store: Store, is_async: bool) -> None:
    def create(**options: Any) -> WriteResult[Invoice]:
        body = store.body()
        if is_async:
            return asyncio.run(create_and_wait.aio(store.client, *IDS, body, **options))
        return create_and_wait(store.client, *IDS, body, **options)

    assert create(poll_interval=timedelta(seconds=1), timeout=600, timeout_in_minutes=60)
    with pytest.raises(codat.PollTimeoutError):
        create(timeout=1.0, poll_interval=0.5)
    with pytest.raises(ValueError, match="milliseconds"):
        create(timeout=120_000)


def test_a_failure_is_raised_where_the_call_asks_for_it(store: Store) -> None:
    key = "5f0c2a4e-0000-4000-8000-000000000001"
    body = store.body(customerRef={"id": "nobody"})
    with pytest.raises(codat.PushFailedError) as failure:
        create_and_wait(store.client, *IDS, body, raise_on_failure=True, idempotency_key=key)

    assert failure.value.idempotency_key == key
    assert not create_and_wait.with_polling(timeout=500)(store.client, *IDS, body)


def test_a_failure_without_any_reason_says_so() -> None:
    assert result_of(status="Failed").messages == ("The write failed, and no reason was given.",)


def test_warnings_are_told_of_a_write_that_succeeded() -> None:
    result = result_of(data={"id": "i1"}, validation={"errors": [], "warnings": [{"message": "Rounded"}]})
    assert result.warnings == ("Rounded",)
    assert result.messages == ()


@pytest.mark.parametrize("validation", [None, "broken", {"errors": "broken", "warnings": None}])
def test_a_validation_that_cannot_be_read_says_nothing(validation: Any) -> None:
    result = result_of(status="Failed", errorMessage="No", validation=validation)
    assert result.warnings == ()
    assert result.messages == ("No",)


def test_the_record_is_named_by_the_change_of_its_own_data_type_where_the_answer_carries_none() -> None:
    changes = [
        {"type": "Modified", "recordRef": {"id": "customer", "dataType": "customers"}},
        {"type": "Created", "recordRef": None},
        {"type": "Deleted", "recordRef": {"id": "invoice", "dataType": "invoices"}},
    ]
    assert result_of(changes=changes).record_id == "invoice"
    assert result_of(changes=changes[:1]).record_id == "customer"
    assert result_of().record_id is None


def test_help_shows_the_arguments_of_the_write() -> None:
    client_clock: WriteAndWait[..., Invoice] = create_and_wait
    assert client_clock.__name__ == "create_and_wait"
    options = ["poll_interval", "timeout", "raise_on_failure"]
    own = list(inspect.signature(invoices.create).parameters)
    assert list(inspect.signature(client_clock).parameters) == [*own, *options]
    assert all(f"\n    {option}: " in (inspect.getdoc(client_clock) or "") for option in options)
    text = inspect.getdoc(client_clock) or ""
    assert "PollTimeoutError" in text
    assert "POST /companies/" in text


def pushes() -> Iterator[tuple[ModuleType, str]]:
    """Every operation that answers with a push operation which has only begun."""
    for entry in pkgutil.iter_modules(codat_facade.accounting.__path__):
        module = import_module(f"codat_facade.accounting.{entry.name}")
        for name, value in vars(module).items():
            if hasattr(value, "detailed") and PUSH.search(str(inspect.signature(value).return_annotation)):
                yield module, name


def test_every_write_can_be_waited_for() -> None:
    found = list(pushes())
    assert len({(module.__name__, name) for module, name in found}) > 30
    assert [(module, name) for module, name in found if not hasattr(module, f"{name}_and_wait")] == []


def test_an_upload_that_is_answered_with_nothing_is_a_result_that_cannot_be_waited_for() -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200)

    client = codat.Client(api_key="k", transport=httpx.MockTransport(answer), limits=None)
    result = upload_and_wait(client, "c 1", "k1", "i1", b"%PDF-")
    assert (result.ok, result.outcome_unknown, result.operation.company_id) == (False, True, "c 1")
    assert "look for the attachment before" in result.messages[0]

    async def upload() -> Any:
        async with client:
            return await upload_and_wait.aio(client, "c 1", "k1", "i1", b"%PDF-")

    assert asyncio.run(upload()) == result
    assert len(requests) == 2
