"""Syncs of expenses and of commerce data: their states, their failures, and what is refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.messages import read_json
from tests.contract.emulator.event_types import event_type_of

EXPENSES = "/companies/company-id/sync/expenses"
COMMERCE = "/companies/company-id/sync/commerce"
HERE = "/companies/company-id/connections/connection-id"
DATA = "/companies/company-id/data"


def first(emulator: Emulator, data_type: str) -> str:
    path = f"{HERE}/data/bankAccounts" if data_type == "bankAccounts" else f"{DATA}/{data_type}"
    return str(emulator.call("GET", path).json["results"][0]["id"])


def expense(emulator: Emulator, identifier: str = "e1", **changes: Any) -> dict[str, Any]:
    """An expense that is accepted, with changes; a change to None leaves a property out."""
    line = {"netAmount": Decimal("100.00"), "taxAmount": Decimal("20.00")}
    body = {
        "id": identifier,
        "type": "Payment",
        "issueDate": "2026-01-13T00:00:00+00:00",
        "currency": "GBP",
        "contactRef": {"id": first(emulator, "suppliers"), "type": "Supplier"},
        "bankAccountRef": {"id": first(emulator, "bankAccounts")},
        "lines": [{**line, "accountRef": {"id": first(emulator, "accounts")}, "taxRateRef": {"id": "NONE"}}],
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


def send(emulator: Emulator, *expenses: dict[str, Any], path: str = "expense-transactions") -> str:
    answer = emulator.call("POST", f"{EXPENSES}/{path}", json=list(expenses))
    assert answer.status == 200, answer.body
    return str(answer.json["syncId"])


def status(emulator: Emulator, sync_id: str, root: str = EXPENSES) -> dict[str, Any]:
    found: dict[str, Any] = emulator.call("GET", f"{root}/syncs/{sync_id}/status").json
    return found


def transactions(emulator: Emulator, sync_id: str) -> dict[str, str]:
    listed = emulator.call("GET", f"{EXPENSES}/syncs/{sync_id}/transactions").json["results"]
    return {one["transactionId"]: one["status"] for one in listed}


def payloads(emulator: Emulator) -> list[tuple[str, Any]]:
    taken: list[Any] = []

    def take(url: str, headers: dict[str, str], body: bytes) -> int:
        taken.append(read_json(body))
        return 200

    emulator.deliver_webhooks(take)
    return [(event_type_of(one), one.get("payload") or one.get("Data")) for one in taken]


def on_platform(emulator: Emulator, key: str) -> None:
    emulator.create_connection("company-id", key, id="connection-id", records=20)


def test_a_sync_starts_with_the_expenses_and_takes_its_time(emulator: Emulator) -> None:
    sync_id = send(emulator, expense(emulator), expense(emulator, "e2"))
    started = status(emulator, sync_id)
    assert (started["syncStatusCode"], started["dataPushed"]) == (1000, False)
    assert transactions(emulator, sync_id) == {"e1": "Pending", "e2": "Pending"}
    emulator.clock.advance(5)
    done = status(emulator, sync_id)
    assert (done["syncStatusCode"], done["syncStatus"], done["dataPushed"]) == (2000, "Complete", True)
    assert transactions(emulator, sync_id) == {"e1": "Completed", "e2": "Completed"}
    [single] = emulator.call("GET", f"{EXPENSES}/syncs/{sync_id}/transactions/e1").json
    assert (single["transactionId"], single["status"]) == ("e1", "Completed")
    assert emulator.call("GET", f"{EXPENSES}/syncs/{sync_id}/transactions/e3").status == 404


def test_a_sync_that_runs_for_more_than_ten_minutes_says_so() -> None:
    emulator = Emulator(records=20, push_pace=(1, 3600))
    sync_id = send(emulator, expense(emulator))
    emulator.clock.advance(600)
    assert status(emulator, sync_id)["syncStatusCode"] == 1000
    emulator.clock.advance(1)
    assert status(emulator, sync_id)["syncStatusCode"] == 1010


def test_expenses_can_be_sent_while_a_sync_is_running(emulator: Emulator) -> None:
    assert send(emulator, expense(emulator)) != send(emulator, expense(emulator, "e2"))


@pytest.mark.parametrize("wait", [0, 60], ids=["on its way", "completed"])
def test_an_id_is_taken_once_for_a_company(emulator: Emulator, wait: float) -> None:
    send(emulator, expense(emulator))
    emulator.clock.advance(wait)
    refused = emulator.call(
        "POST", f"{EXPENSES}/expense-transactions", json=[expense(emulator), expense(emulator, "x")]
    )
    assert refused.status == 400
    assert "previously been processed: e1" in refused.json["error"]


def test_an_id_is_taken_once_in_one_request_and_among_the_kinds(emulator: Emulator) -> None:
    path = f"{EXPENSES}/expense-transactions"
    assert emulator.call("POST", path, json=[expense(emulator), expense(emulator)]).status == 400
    send(emulator, expense(emulator))
    reimbursable = {**expense(emulator), "dueDate": "2026-02-10"}
    assert emulator.call("POST", f"{EXPENSES}/reimbursable-expense-transactions", json=[reimbursable]).status == 400


def test_an_id_of_another_company_is_free(emulator: Emulator) -> None:
    send(emulator, expense(emulator))
    emulator.create_company(id="other", connections=["another"])
    answer = emulator.call("POST", "/companies/other/sync/expenses/expense-transactions", json=[expense(emulator)])
    assert answer.status == 200


def test_a_transaction_that_failed_can_be_sent_again(emulator: Emulator) -> None:
    send(emulator, expense(emulator, bankAccountRef={"id": "none"}))
    emulator.clock.advance(5)
    again = send(emulator, expense(emulator))
    emulator.clock.advance(5)
    assert status(emulator, again)["syncStatusCode"] == 2000


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"bankAccountRef": {"id": "none"}}, "bankAccountRef"),
        ({"contactRef": {"id": "none"}}, "contactRef"),
        ({"lines": [{"netAmount": 1, "accountRef": {"id": "none"}}]}, "accountRef"),
        ({"lines": [{"netAmount": 1, "taxRateRef": {"id": "none"}}]}, "taxRateRef"),
        ({"lines": [{"netAmount": 1, "trackingRefs": [{"id": "none"}]}]}, "trackingRefs"),
        ({"lines": [{"netAmount": 1, "invoiceTo": {"id": "none"}}]}, "invoiceTo"),
        ({"bankAccountRef": None}, "bank account"),
        ({"contactRef": None}, "supplier"),
        ({"currency": "USD"}, "currencyRate"),
    ],
)
def test_a_transaction_fails_and_the_sync_with_it(emulator: Emulator, changes: dict[str, Any], said: str) -> None:
    sync_id = send(emulator, expense(emulator, **changes), expense(emulator, "fine"))
    emulator.clock.advance(5)
    failed = status(emulator, sync_id)
    assert (failed["syncStatusCode"], failed["syncStatus"], failed["dataPushed"]) == (5130, "PushError", False)
    assert said in failed["errorMessage"]
    assert transactions(emulator, sync_id) == {"e1": "ValidationError", "fine": "Completed"}
    [single] = emulator.call("GET", f"{EXPENSES}/syncs/{sync_id}/transactions/e1").json
    assert said in single["message"]


def test_the_configuration_fills_in_what_a_transaction_leaves_out(emulator: Emulator) -> None:
    assert emulator.call("GET", f"{EXPENSES}/config").json["bankAccount"] == {}
    configuration = {
        "bankAccount": {"id": first(emulator, "bankAccounts")},
        "supplier": {"id": first(emulator, "suppliers")},
        "customer": {"id": first(emulator, "customers")},
    }
    assert emulator.call("POST", f"{EXPENSES}/config", json=configuration).json == configuration
    assert emulator.call("GET", f"{EXPENSES}/config").json == configuration
    sync_id = send(emulator, expense(emulator, bankAccountRef=None, contactRef=None))
    emulator.clock.advance(5)
    assert status(emulator, sync_id)["syncStatusCode"] == 2000


def test_a_foreign_currency_with_its_rate_is_written(emulator: Emulator) -> None:
    sync_id = send(emulator, expense(emulator, currency="USD", currencyRate=Decimal("0.79")))
    emulator.clock.advance(5)
    assert status(emulator, sync_id)["syncStatusCode"] == 2000


@pytest.mark.parametrize(("fails", "outcome"), [(False, "successful"), (True, "unsuccessful")])
def test_the_event_comes_at_the_end_of_a_sync(emulator: Emulator, fails: bool, outcome: str) -> None:
    types = ["expenses.sync.successful", "expenses.sync.unsuccessful", "SyncCompleted", "SyncFailed"]
    emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/", "eventTypes": types})
    if fails:
        emulator.fail_next_push("The period is closed.", data_type="expenses")
    sync_id = send(emulator, expense(emulator))
    assert payloads(emulator) == []
    emulator.clock.advance(5)
    (event_type, payload), (older, _) = payloads(emulator)
    assert event_type == f"expenses.sync.{outcome}"
    assert older == ("SyncFailed" if fails else "SyncCompleted")
    assert (payload["syncId"], payload["referenceCompany"]["id"]) == (sync_id, emulator.company_id)
    assert [(one["id"], one["status"]) for one in payload["transactions"]] == [
        ("e1", "PushError" if fails else "Completed")
    ]
    emulator.clock.advance(5)
    assert payloads(emulator) == []


def test_the_latest_sync_may_have_failed_and_the_last_successful_one_has_not(emulator: Emulator) -> None:
    good = send(emulator, expense(emulator))
    bad = send(emulator, expense(emulator, "e2", bankAccountRef={"id": "none"}))
    emulator.clock.advance(5)
    assert emulator.call("GET", f"{EXPENSES}/syncs/latest/status").json["syncId"] == bad
    assert emulator.call("GET", f"{EXPENSES}/syncs/lastSuccessful/status").json["syncId"] == good
    listed = [one["syncId"] for one in emulator.call("GET", f"{EXPENSES}/syncs/list/status").json]
    assert listed[-2:] == [good, bad]


def test_a_company_without_a_linked_accounting_connection_gets_no_data(emulator: Emulator) -> None:
    sent = expense(emulator)
    emulator.set_connection_status("company-id", "connection-id", "Deauthorized")
    sync_id = send(emulator, sent)
    emulator.clock.advance(5)
    assert status(emulator, sync_id)["syncStatusCode"] == 4040


@pytest.mark.parametrize("path", ["expense-transactions", "reimbursable-expense-transactions"])
def test_only_what_was_sent_can_be_updated(emulator: Emulator, path: str) -> None:
    on_platform(emulator, "qhyg")
    body = {**expense(emulator), "dueDate": "2026-02-10"}
    changed = {name: value for name, value in body.items() if name != "id"}
    assert emulator.call("PUT", f"{EXPENSES}/{path}/e1", json=changed).status == 404
    send(emulator, body, path=path)
    emulator.clock.advance(5)
    answer = emulator.call("PUT", f"{EXPENSES}/{path}/e1", json=changed)
    assert answer.status in (200, 202)
    emulator.clock.advance(5)
    assert status(emulator, answer.json["syncId"])["syncStatusCode"] == 2000


def transfer(emulator: Emulator) -> dict[str, Any]:
    side = {"accountRef": {"id": first(emulator, "bankAccounts")}, "amount": Decimal("1000.00")}
    return {"date": "2026-01-14", "from": side, "to": side}


def test_one_operation_creates_and_updates_a_transfer(emulator: Emulator) -> None:
    for _ in range(2):
        answer = emulator.call("PUT", f"{EXPENSES}/transfer-transactions/t1", json=transfer(emulator))
        assert answer.status == 200
        emulator.clock.advance(5)
        assert transactions(emulator, answer.json["syncId"]) == {"t1": "Completed"}


ADJUSTMENT = {"id": "a1", "date": "2026-01-14", "currency": "GBP"}


@pytest.mark.parametrize(("key", "code"), [("gbol", 5130), ("pqsw", 2000)])
def test_adjustments_are_for_quickbooks_desktop(emulator: Emulator, key: str, code: int) -> None:
    on_platform(emulator, key)
    lines = [{"amount": Decimal("1.00"), "accountRef": {"id": first(emulator, "accounts")}}]
    sync_id = send(emulator, {**ADJUSTMENT, "lines": lines}, path="adjustment-transactions")
    emulator.clock.advance(5)
    assert status(emulator, sync_id)["syncStatusCode"] == code


@pytest.mark.parametrize(("key", "code"), [("gbol", 5130), ("qhyg", 2000)])
def test_reimbursable_expenses_are_not_for_xero(emulator: Emulator, key: str, code: int) -> None:
    on_platform(emulator, key)
    sync_id = send(emulator, {**expense(emulator), "dueDate": "2026-02-10"}, path="reimbursable-expense-transactions")
    emulator.clock.advance(5)
    assert status(emulator, sync_id)["syncStatusCode"] == code


@pytest.mark.parametrize(("path", "answer"), [("expense-transactions", 200), ("transfer-transactions", 400)])
def test_transfers_take_no_attachments(emulator: Emulator, path: str, answer: int) -> None:
    if path == "expense-transactions":
        sync_id = send(emulator, expense(emulator))
    else:
        sync_id = emulator.call("PUT", f"{EXPENSES}/{path}/e1", json=transfer(emulator)).json["syncId"]
    emulator.clock.advance(5)
    form = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF\r\n--x--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    attachments = f"{EXPENSES}/syncs/{sync_id}/transactions/e1/attachments"
    assert emulator.call("POST", attachments, headers=headers, body=form).status == answer
    elsewhere = f"{EXPENSES}/syncs/{sync_id}/transactions/none/attachments"
    assert emulator.call("POST", elsewhere, headers=headers, body=form).status == 404


def test_the_partner_connection_is_linked_from_the_start(emulator: Emulator) -> None:
    made = emulator.call("POST", f"{EXPENSES}/connections/partnerExpense").json
    assert made["status"] == "Linked"


def test_mapping_options_are_those_of_the_cache(emulator: Emulator) -> None:
    taken = emulator.call("POST", f"{HERE}/push/accounts", json={"name": "New"}).json
    emulator.clock.advance(5)
    identifier = emulator.call("GET", f"/companies/company-id/push/{taken['pushOperationKey']}").json["data"]["id"]

    def options() -> list[str]:
        return [one["id"] for one in emulator.call("GET", f"{EXPENSES}/mappingOptions").json["accounts"]]

    assert identifier not in options()
    emulator.call("POST", f"{DATA}/all")
    emulator.clock.advance(10)
    assert identifier in options()


def commerce(emulator: Emulator, body: dict[str, Any]) -> dict[str, Any]:
    answer = emulator.call("POST", f"{COMMERCE}/latest", json=body)
    assert answer.status == 200, answer.body
    emulator.clock.advance(5)
    started: dict[str, Any] = answer.json
    return started


def test_a_commerce_sync_needs_an_accounting_and_a_commerce_connection(emulator: Emulator) -> None:
    failed = status(emulator, commerce(emulator, {})["commerceSyncId"], COMMERCE)
    assert (failed["syncStatusCode"], "two valid data connections" in failed["errorMessage"]) == (4000, True)
    emulator.create_connection("company-id", "fztf")
    done = status(emulator, commerce(emulator, {})["commerceSyncId"], COMMERCE)
    assert (done["syncStatusCode"], done["syncStatus"]) == (2000, "Complete")


def test_a_commerce_sync_goes_from_the_last_successful_one_to_the_date_or_now(emulator: Emulator) -> None:
    emulator.create_connection("company-id", "fztf")
    one = commerce(emulator, {"syncTo": "2026-01-10T00:00:00Z"})
    assert one["syncDateRangeUtc"]["finish"] == "2026-01-10T00:00:00Z"
    two = commerce(emulator, {})
    expected = {"start": "2026-01-10T00:00:00Z", "finish": "2026-01-15T09:00:05.0000000Z"}
    assert two["syncDateRangeUtc"] == expected


def test_a_historic_commerce_sync_has_the_dates_it_was_given(emulator: Emulator) -> None:
    dates = {"start": "2025-01-01T00:00:00Z", "finish": "2025-02-01T00:00:00Z"}
    answer = emulator.call("POST", f"/meta{COMMERCE}/historic", json={"dateRange": dates})
    assert answer.json["syncDateRangeUtc"] == dates
    assert emulator.call("GET", f"/meta{COMMERCE}/status").json["commerceSyncId"] == answer.json["commerceSyncId"]


def test_commerce_syncs_are_told_by_the_older_events(emulator: Emulator) -> None:
    types = ["SyncCompleted", "SyncFailed"]
    emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/", "eventTypes": types})
    commerce(emulator, {})
    emulator.create_connection("company-id", "fztf")
    commerce(emulator, {})
    assert [event_type for event_type, _ in payloads(emulator)] == ["SyncFailed", "SyncCompleted"]
