"""Bank feeds: source accounts, mappings and the transactions that are written for them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.messages import read_json
from tests.contract.emulator.event_types import event_type_of

HERE = "/companies/company-id/connections/connection-id"
ACCOUNTS = f"{HERE}/connectionInfo/bankFeedAccounts"
MAPPING = f"{HERE}/bankFeedAccounts/mapping"
SOURCE: dict[str, Any] = {
    "id": "acc-002",
    "accountName": "account-081",
    "sortCode": "123456",
    "accountType": "Credit",
    "accountNumber": "12345670",
    "currency": "GBP",
    "balance": Decimal("99.99"),
}
TRANSACTION: dict[str, Any] = {
    "id": "7832323211-GIF",
    "amount": Decimal("-450.00"),
    "balance": Decimal("2000.00"),
    "date": "2026-01-10T17:05:12.191Z",
    "description": "events",
    "transactionType": "Debit",
}


def account(emulator: Emulator, identifier: str = "acc-002") -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in emulator.call("GET", ACCOUNTS).json if one["id"] == identifier)
    return found


def mapping(emulator: Emulator, identifier: str = "acc-002") -> dict[str, Any]:
    listed = emulator.call("GET", MAPPING).json
    found: dict[str, Any] = next(one for one in listed if one["sourceAccountId"] == identifier)
    return found


def create(emulator: Emulator, **changes: Any) -> None:
    answer = emulator.call("POST", ACCOUNTS, json={**SOURCE, **changes})
    assert answer.status == 200, answer.body


def connect(emulator: Emulator, target: str | None = None, **changes: Any) -> str:
    """A source account that is connected; the id of the account that it feeds."""
    create(emulator)
    body = {"sourceAccountId": "acc-002", **({"targetAccountId": target} if target else {}), **changes}
    assert emulator.call("POST", MAPPING, json=body).status == 200
    emulator.clock.advance(60)
    return str(mapping(emulator)["targetAccountId"])


def first_target(emulator: Emulator) -> str:
    return str(emulator.call("GET", f"{HERE}/data/bankAccounts").json["results"][0]["id"])


def push(emulator: Emulator, *transactions: dict[str, Any], to: str = "acc-002") -> dict[str, Any]:
    """The push operation of transactions, once it has ended."""
    body = {"accountId": to, "transactions": list(transactions)}
    answer = emulator.call("POST", f"{HERE}/push/bankAccounts/{to}/bankTransactions", json=body)
    assert answer.status == 200, answer.body
    assert answer.json["status"] == "Pending"
    emulator.clock.advance(60)
    done: dict[str, Any] = emulator.call("GET", f"/companies/company-id/push/{answer.json['pushOperationKey']}").json
    return done


def listen(emulator: Emulator, *event_types: str) -> None:
    emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/", "eventTypes": list(event_types)})


def events(emulator: Emulator) -> list[tuple[str, Any]]:
    taken: list[bytes] = []

    def take(url: str, headers: dict[str, str], body: bytes) -> int:
        taken.append(body)
        return 200

    emulator.deliver_webhooks(take)
    read = [read_json(body) for body in taken]
    return [(event_type_of(one), one.get("payload") or one.get("Data")) for one in read]


def other_platform(emulator: Emulator, key: str) -> None:
    emulator.create_connection("company-id", key, id="connection-id", records=20)


def test_a_new_source_account_is_pending_and_without_a_start_date(emulator: Emulator) -> None:
    create(emulator)
    assert account(emulator)["status"] == "pending"
    assert "feedStartDate" not in account(emulator)


def test_a_source_account_in_pounds_needs_a_sort_code(emulator: Emulator) -> None:
    without = {name: value for name, value in SOURCE.items() if name != "sortCode"}
    refused = emulator.call("POST", ACCOUNTS, json=without)
    assert (refused.status, refused.json["validation"]["errors"][0]["itemId"]) == (400, "sortCode")
    assert emulator.call("POST", ACCOUNTS, json={**without, "currency": "USD"}).status == 200


def test_a_source_account_has_an_id_of_its_own(emulator: Emulator) -> None:
    create(emulator)
    assert emulator.call("POST", ACCOUNTS, json=SOURCE).status == 400


def test_accounts_in_several_currencies_can_be_created_for_one_connection(emulator: Emulator) -> None:
    create(emulator)
    create(emulator, id="acc-003", currency="USD")
    assert {account(emulator, one)["currency"] for one in ("acc-002", "acc-003")} == {"GBP", "USD"}


def test_a_batch_creates_what_it_can_and_says_so_of_each(emulator: Emulator) -> None:
    good = {**SOURCE, "id": "acc-1"}
    assert emulator.call("POST", f"{ACCOUNTS}/batch", json=[good]).status == 201
    answer = emulator.call("POST", f"{ACCOUNTS}/batch", json=[good, {**good, "id": "acc-2"}])
    assert answer.status == 207
    assert [int(one["result"]["statusCode"]) for one in answer.json] == [400, 200]
    assert account(emulator, "acc-2")["status"] == "pending"


@pytest.mark.parametrize("to_existing", [True, False], ids=["to an existing account", "to a new account"])
def test_a_mapping_is_pending_then_connecting_then_connected(emulator: Emulator, to_existing: bool) -> None:
    create(emulator)
    assert mapping(emulator)["status"] == "pending"
    target = first_target(emulator) if to_existing else None
    body = {"sourceAccountId": "acc-002", "feedStartDate": "2026-01-01T00:00:21.470Z"}
    sent = {**body, **({"targetAccountId": target} if target else {})}
    answer = emulator.call("POST", MAPPING, json=sent).json
    assert (answer["status"], answer["targetAccountId"]) == ("connecting", target)
    assert mapping(emulator)["status"] == account(emulator)["status"] == "connecting"
    emulator.clock.advance(60)
    connected = mapping(emulator)
    assert connected["status"] == account(emulator)["status"] == "connected"
    assert connected["targetAccountId"] == (target or connected["targetAccountId"]) is not None
    assert connected["feedStartDate"] == account(emulator)["feedStartDate"] == body["feedStartDate"]


def test_a_mapping_stays_connecting_while_the_platform_does_not_answer() -> None:
    emulator = Emulator(records=20, push_pace=(None, None))
    create(emulator)
    emulator.call("POST", MAPPING, json={"sourceAccountId": "acc-002"})
    emulator.clock.advance(10**6)
    assert mapping(emulator)["status"] == "connecting"


def test_a_new_target_account_has_the_name_of_the_source_account(emulator: Emulator) -> None:
    target = connect(emulator)
    assert mapping(emulator)["targetAccountName"] == "account-081"
    assert emulator.call("GET", f"{HERE}/data/bankAccounts/{target}").status == 404
    assert target in [one["id"] for one in emulator.records("company-id", "connection-id", "bankAccounts")]


def test_a_mapping_names_accounts_that_exist(emulator: Emulator) -> None:
    create(emulator)
    assert emulator.call("POST", MAPPING, json={"sourceAccountId": "none"}).status == 404
    wrong = {"sourceAccountId": "acc-002", "targetAccountId": "none"}
    assert emulator.call("POST", MAPPING, json=wrong).status == 404


@pytest.mark.parametrize(
    ("account_type", "kind"),
    [
        ("creditCard", "Credit"),
        ("loan", "Credit"),
        ("Credit", "Credit"),
        ("checking", "Debit"),
        ("savings", "Debit"),
        ("prepaidCard", "Debit"),
        ("Debit", "Debit"),
    ],
)
def test_the_options_have_the_type_of_the_source_account(emulator: Emulator, account_type: str, kind: str) -> None:
    create(emulator, accountType=account_type)
    listed = emulator.call("GET", f"{HERE}/data/bankAccounts").json["results"]
    wanted = [one["id"] for one in listed if one["accountType"] == kind]
    assert wanted
    assert [one["id"] for one in mapping(emulator)["targetAccountOptions"]] == wanted


def test_the_options_have_the_currency_of_the_source_account(emulator: Emulator) -> None:
    create(emulator, currency="USD")
    assert mapping(emulator)["targetAccountOptions"] == []


def test_the_event_comes_when_a_source_account_is_connected_and_when_it_is_not_any_more(emulator: Emulator) -> None:
    listen(emulator, "bankFeeds.sourceAccount.connected", "bankFeeds.sourceAccount.disconnected")
    create(emulator)
    emulator.call("POST", MAPPING, json={"sourceAccountId": "acc-002"})
    assert events(emulator) == []
    emulator.clock.advance(60)
    [(event_type, payload)] = events(emulator)
    assert event_type == "bankFeeds.sourceAccount.connected"
    assert (payload["connectionId"], payload["referenceCompany"]["id"]) == (emulator.connection_id, emulator.company_id)
    assert (payload["sourceAccount"]["id"], payload["sourceAccount"]["status"]) == ("acc-002", "connected")
    emulator.call("PATCH", f"{ACCOUNTS}/acc-002", json={"id": "acc-002", "status": "disconnected"})
    assert [event_type for event_type, _ in events(emulator)] == ["bankFeeds.sourceAccount.disconnected"]


def test_an_update_names_only_what_changes(emulator: Emulator) -> None:
    create(emulator)
    sent = {"id": "acc-002", "accountName": "Renamed", "accountNumber": "other", "currency": "USD"}
    changed = emulator.call("PATCH", f"{ACCOUNTS}/acc-002", json=sent).json
    assert changed["accountName"] == account(emulator)["accountName"] == "Renamed"
    for name in ("accountNumber", "currency", "balance", "sortCode"):
        assert account(emulator)[name] == SOURCE[name]


@pytest.mark.parametrize(("status", "answer"), [("disconnected", 200), ("connected", 400), ("unknown", 400)])
def test_a_status_can_only_be_set_to_disconnected(emulator: Emulator, status: str, answer: int) -> None:
    create(emulator)
    sent = {"id": "acc-002", "status": status}
    assert emulator.call("PATCH", f"{ACCOUNTS}/acc-002", json=sent).status == answer
    assert account(emulator)["status"] == ("disconnected" if answer == 200 else "pending")


def test_a_balance_changes_only_while_the_account_is_not_connected(emulator: Emulator) -> None:
    create(emulator)
    sent = {"id": "acc-002", "balance": Decimal("1.00")}
    assert emulator.call("PATCH", f"{ACCOUNTS}/acc-002", json=sent).json["balance"] == Decimal("1.00")
    emulator.call("POST", MAPPING, json={"sourceAccountId": "acc-002"})
    emulator.clock.advance(60)
    refused = emulator.call("PATCH", f"{ACCOUNTS}/acc-002", json={**sent, "balance": Decimal("2.00")})
    assert (refused.status, refused.json["validation"]["errors"][0]["itemId"]) == (400, "balance")
    assert emulator.call("PATCH", f"{ACCOUNTS}/acc-002", json={**sent, "accountName": "x"}).status == 200


def test_a_deleted_source_account_takes_its_mapping_along_and_leaves_the_target(emulator: Emulator) -> None:
    target = connect(emulator)
    assert emulator.call("DELETE", f"{ACCOUNTS}/acc-002").status == 204
    assert "acc-002" not in [one["sourceAccountId"] for one in emulator.call("GET", MAPPING).json]
    assert target in [one["id"] for one in emulator.records("company-id", "connection-id", "bankAccounts")]
    answer = emulator.call("POST", f"{HERE}/push/bankAccounts/acc-002/bankTransactions", json={"transactions": []})
    assert answer.status == 404


def test_credentials_are_new_each_time_and_revoked_together(emulator: Emulator) -> None:
    made = [emulator.call("POST", f"{ACCOUNTS}/credentials", json={}).json for _ in range(2)]
    assert made[0] != made[1]
    connect(emulator)
    assert emulator.call("DELETE", f"{ACCOUNTS}/credentials").status == 204
    assert account(emulator)["status"] == "disconnected"


def test_transactions_are_pushed_to_the_source_account_and_appear_in_the_target(emulator: Emulator) -> None:
    target = connect(emulator, first_target(emulator))
    path = f"{HERE}/data/bankAccounts/{target}/bankTransactions"
    before = emulator.call("GET", path).json["totalResults"]
    assert push(emulator, TRANSACTION)["status"] == "Success"
    assert emulator.call("GET", path).json["totalResults"] == before
    emulator.call("POST", "/companies/company-id/data/queue/bankTransactions")
    emulator.clock.advance(10)
    [found] = emulator.call("GET", path, query={"query": "description=events"}).json["results"]
    assert (found["amount"], found["accountId"]) == (Decimal("-450.00"), target)


def test_the_date_of_a_transaction_is_read_as_the_day_it_was_cleared(emulator: Emulator) -> None:
    target = connect(emulator)
    push(emulator, TRANSACTION)
    emulator.call("POST", "/companies/company-id/data/queue/bankAccounts")
    emulator.call("POST", "/companies/company-id/data/queue/bankTransactions")
    emulator.clock.advance(10)
    path = f"{HERE}/data/bankAccounts/{target}/bankTransactions"
    found = next(one for one in emulator.call("GET", path).json["results"] if one["id"] == TRANSACTION["id"])
    assert (found["clearedOnDate"], "date" in found) == (TRANSACTION["date"], False)


def test_a_target_account_is_no_source_account(emulator: Emulator) -> None:
    target = connect(emulator, first_target(emulator))
    body = {"accountId": target, "transactions": [TRANSACTION]}
    assert emulator.call("POST", f"{HERE}/push/bankAccounts/{target}/bankTransactions", json=body).status == 404


def test_an_account_that_is_not_connected_takes_no_transactions(emulator: Emulator) -> None:
    create(emulator)
    failed = push(emulator, TRANSACTION)
    assert failed["status"] == "Failed"
    assert "pending" in failed["errorMessage"]


def test_the_last_balance_becomes_that_of_the_source_account(emulator: Emulator) -> None:
    connect(emulator)
    later = {**TRANSACTION, "id": "2", "date": "2026-01-11", "balance": Decimal("2730.00")}
    push(emulator, TRANSACTION, later)
    assert account(emulator)["balance"] == Decimal("2730.00")


@pytest.mark.parametrize(("number", "status"), [(1000, 200), (1001, 400)])
def test_a_thousand_transactions_are_written_at_a_time(emulator: Emulator, number: int, status: int) -> None:
    connect(emulator)
    transactions = [{**TRANSACTION, "id": str(place)} for place in range(number)]
    body = {"accountId": "acc-002", "transactions": transactions}
    assert emulator.call("POST", f"{HERE}/push/bankAccounts/acc-002/bankTransactions", json=body).status == status


EARLIER = {**TRANSACTION, "id": "2", "date": "2026-01-09"}


@pytest.mark.parametrize(
    ("transactions", "problem"),
    [
        ((TRANSACTION, EARLIER), "chronological"),
        (({**TRANSACTION, "date": "2025-01-01"},), "one year"),
        (({**TRANSACTION, "date": "2026-01-16T01:00:00Z"},), "current day"),
        (({**TRANSACTION, "balance": None},), "balance"),
    ],
    ids=["out of order", "more than a year old", "of tomorrow", "without a balance"],
)
def test_xero_refuses_transactions(emulator: Emulator, transactions: Any, problem: str) -> None:
    emulator.create_connection("company-id", "gbol", id="connection-id", records=20)
    connect(emulator)
    sent = [{name: value for name, value in one.items() if value is not None} for one in transactions]
    failed = push(emulator, *sent)
    assert failed["status"] == "Failed"
    assert problem in failed["errorMessage"]
    assert account(emulator)["balance"] == SOURCE["balance"]


def test_transactions_of_the_current_day_are_written(emulator: Emulator) -> None:
    connect(emulator)
    assert push(emulator, {**TRANSACTION, "date": "2026-01-15T23:00:00Z"})["status"] == "Success"


def test_quickbooks_takes_nothing_older_than_the_latest_transaction_of_the_target(emulator: Emulator) -> None:
    other_platform(emulator, "hcws")
    connect(emulator)
    assert push(emulator, TRANSACTION)["status"] == "Success"
    failed = push(emulator, EARLIER)
    assert (failed["status"], "latest transaction" in failed["errorMessage"]) == ("Failed", True)


@pytest.mark.parametrize(
    ("kind", "amount", "warnings"), [("Debit", "1.00", 1), ("Credit", "-1.00", 1), ("Debit", "-1.00", 0)]
)
def test_a_sign_that_does_not_fit_the_type_is_a_warning(
    emulator: Emulator, kind: str, amount: str, warnings: int
) -> None:
    connect(emulator)
    done = push(emulator, {**TRANSACTION, "transactionType": kind, "amount": Decimal(amount)})
    assert done["status"] == "Success"
    assert len(done["validation"]["warnings"]) == warnings


@pytest.mark.parametrize(("amount", "kind"), [("1.60", "Other"), ("-1.60", "Xfer")])
def test_freeagent_gets_a_positive_transfer_as_other(emulator: Emulator, amount: str, kind: str) -> None:
    other_platform(emulator, "fbrh")
    target = connect(emulator)
    push(emulator, {**TRANSACTION, "transactionType": "Xfer", "amount": Decimal(amount)})
    emulator.call("POST", "/companies/company-id/data/queue/bankAccounts")
    emulator.call("POST", "/companies/company-id/data/queue/bankTransactions")
    emulator.clock.advance(10)
    path = f"{HERE}/data/bankAccounts/{target}/bankTransactions"
    found = next(one for one in emulator.call("GET", path).json["results"] if one["id"] == TRANSACTION["id"])
    assert found["transactionType"] == kind


def test_the_end_of_a_push_of_transactions_is_told(emulator: Emulator) -> None:
    connect(emulator)
    listen(emulator, "PushOperationStatusChanged")
    done = push(emulator, TRANSACTION)
    [(_, data)] = events(emulator)
    expected = {"dataType": "bankTransactions", "status": "Success", "pushOperationKey": done["pushOperationKey"]}
    assert expected.items() <= data.items()
