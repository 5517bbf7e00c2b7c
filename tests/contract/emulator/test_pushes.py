"""Writes: taken at once, done by the clock, seen in the data."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from urllib.parse import quote

import pytest

from codat_facade.emulator import Emulator

HERE = "/companies/company-id/connections/connection-id"
DATA = "/companies/company-id/data"
CUSTOMER = {"status": "Active", "customerName": "Written"}
INVOICE: dict[str, Any] = {
    "issueDate": "2026-01-10",
    "status": "Submitted",
    "amountDue": Decimal("120.00"),
    "totalAmount": Decimal("120.00"),
    "totalTaxAmount": Decimal("20.00"),
}


def read(emulator: Emulator, data_type: str) -> None:
    """Read a data type, so that Codat's cache has what was written."""
    assert emulator.call("POST", f"{DATA}/queue/{data_type}").status == 200
    emulator.clock.advance(5)


def push(emulator: Emulator, key: str) -> dict[str, Any]:
    answer: dict[str, Any] = emulator.call("GET", f"/companies/company-id/push/{key}").json
    return answer


def test_a_create_walks_from_pending_to_success_and_shows_the_record(emulator: Emulator) -> None:
    taken = emulator.call("POST", f"{HERE}/push/invoices", json=INVOICE).json
    key = taken["pushOperationKey"]
    assert (taken["status"], taken["statusCode"], taken["completedOnUtc"]) == ("Pending", 202, None)
    assert emulator.call("GET", f"{DATA}/invoices").json["totalResults"] == 20
    emulator.clock.advance(1)
    assert push(emulator, key)["status"] == "Processing"
    emulator.clock.advance(2)
    done = push(emulator, key)
    assert (done["status"], done["statusCode"]) == ("Success", 200)
    assert done["completedOnUtc"] == "2026-01-15T09:00:03.0000000Z"
    identifier = done["data"]["id"]
    assert done["changes"][0] == {
        "type": "Created",
        "recordRef": {"id": identifier, "dataType": "invoices"},
        "attachmentId": None,
    }
    assert emulator.call("GET", f"{DATA}/invoices/{identifier}").status == 404
    read(emulator, "invoices")
    stored = emulator.call("GET", f"{DATA}/invoices/{identifier}").json
    assert stored["totalAmount"] == Decimal("120.00")
    assert str(stored["totalAmount"]) == "120.00"
    assert emulator.call("GET", f"{DATA}/invoices").json["totalResults"] == 21


def test_an_update_changes_what_it_names_and_a_delete_marks_the_record(emulator: Emulator) -> None:
    customer = emulator.call("GET", f"{DATA}/customers").json["results"][0]
    identifier = quote(customer["id"], safe="")
    path = f"{HERE}/push/customers/{identifier}"
    emulator.call("PUT", path, json={"status": "Archived", "note": "unknown to the document"})
    emulator.clock.advance(5)
    read(emulator, "customers")
    changed = emulator.call("GET", f"{DATA}/customers/{identifier}").json
    assert changed["status"] == "Archived"
    assert changed["customerName"] == customer["customerName"]
    assert changed["modifiedDate"] > customer["modifiedDate"]
    bill = emulator.call("GET", f"{DATA}/bills").json["results"][0]
    deleted = emulator.call("DELETE", f"{HERE}/push/bills/{bill['id']}").json
    emulator.clock.advance(5)
    assert push(emulator, deleted["pushOperationKey"])["changes"][0]["type"] == "Deleted"
    read(emulator, "bills")
    assert emulator.call("GET", f"{DATA}/bills/{bill['id']}").json["metadata"]["isDeleted"] is True


@pytest.mark.parametrize(
    ("body", "item"),
    [
        ({**INVOICE, "customerRef": {"id": "nobody"}}, "customerRef.id"),
        (
            {**INVOICE, "lineItems": [{"quantity": 1, "unitAmount": 1, "accountRef": {"id": "none"}}]},
            "lineItems[0].accountRef.id",
        ),
        (
            {**INVOICE, "lineItems": [{"quantity": 1, "unitAmount": 1, "taxRateRef": {"id": "none"}}]},
            "lineItems[0].taxRateRef.id",
        ),
        (
            {**INVOICE, "lineItems": [{"quantity": 1, "unitAmount": 1, "itemRef": {"id": "none"}}]},
            "lineItems[0].itemRef.id",
        ),
    ],
)
def test_a_missing_reference_fails_and_says_where(emulator: Emulator, body: dict[str, Any], item: str) -> None:
    taken = emulator.call("POST", f"{HERE}/push/invoices", json=body).json
    assert taken["status"] == "Pending"
    emulator.clock.advance(5)
    failed = push(emulator, taken["pushOperationKey"])
    assert (failed["status"], failed["statusCode"]) == ("Failed", 400)
    assert [error["itemId"] for error in failed["validation"]["errors"]] == [item]
    assert "was not found" in failed["errorMessage"]
    assert failed["changes"] == []
    assert emulator.call("GET", f"{DATA}/invoices").json["totalResults"] == 20


def test_a_bank_account_is_an_account_that_can_be_referred_to(emulator: Emulator) -> None:
    accounts = emulator.call("GET", f"{HERE}/data/bankAccounts?pageSize=2").json["results"]
    source, target = ({"accountRef": {"id": one["id"]}, "amount": 10, "currency": "GBP"} for one in accounts)
    body = {"date": "2026-01-10T00:00:00", "from": source, "to": target}
    taken = emulator.call("POST", f"{HERE}/push/transfers", json=body).json
    emulator.clock.advance(5)
    assert push(emulator, taken["pushOperationKey"])["status"] == "Success"


def test_a_record_that_was_pushed_can_be_referred_to(emulator: Emulator) -> None:
    taken = emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json
    emulator.clock.advance(5)
    customer = push(emulator, taken["pushOperationKey"])["data"]["id"]
    taken = emulator.call("POST", f"{HERE}/push/invoices", json={**INVOICE, "customerRef": {"id": customer}}).json
    emulator.clock.advance(5)
    assert push(emulator, taken["pushOperationKey"])["status"] == "Success"


def test_a_push_can_be_made_to_fail(emulator: Emulator) -> None:
    emulator.fail_next_push("The period is closed.", item="issueDate", data_type="invoices")
    other = emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json
    failing = emulator.call("POST", f"{HERE}/push/invoices", json=INVOICE).json
    fine = emulator.call("POST", f"{HERE}/push/invoices", json=INVOICE).json
    emulator.clock.advance(5)
    outcomes = [push(emulator, one["pushOperationKey"]) for one in (other, failing, fine)]
    assert [one["status"] for one in outcomes] == ["Success", "Failed", "Success"]
    assert outcomes[1]["validation"]["errors"][0]["itemId"] == "issueDate"
    assert outcomes[1]["errorMessage"] == "The period is closed."


def test_a_push_that_times_out_may_still_take_effect() -> None:
    emulator = Emulator(records=1, push_pace=(1, 600))
    path = f"{HERE}/push/customers?timeoutInMinutes=1"
    key = emulator.call("POST", path, json=CUSTOMER).json["pushOperationKey"]
    emulator.clock.advance(59)
    assert push(emulator, key)["status"] == "Processing"
    emulator.clock.advance(1)
    assert (push(emulator, key)["status"], push(emulator, key)["statusCode"]) == ("TimedOut", 408)
    assert emulator.call("GET", f"{DATA}/customers").json["totalResults"] == 1
    emulator.clock.advance(600)
    assert push(emulator, key)["status"] == "TimedOut"
    read(emulator, "customers")
    assert emulator.call("GET", f"{DATA}/customers").json["totalResults"] == 2


def test_a_push_may_stay_pending_for_ever() -> None:
    emulator = Emulator(records=1, push_pace=(None, None))
    key = emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json["pushOperationKey"]
    emulator.clock.advance(10**7)
    assert push(emulator, key)["status"] == "Pending"


def test_what_takes_no_time_is_done_at_once() -> None:
    emulator = Emulator(records=1, push_pace=(0, 0))
    assert emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json["status"] == "Success"


def test_nothing_is_written_to_a_connection_that_is_not_linked(emulator: Emulator) -> None:
    emulator.set_connection_status("company-id", "connection-id", "Deauthorized")
    answer = emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER)
    assert answer.status == 400
    assert "Deauthorized" in answer.json["error"]


def test_what_does_not_exist_is_neither_updated_nor_deleted(emulator: Emulator) -> None:
    assert emulator.call("PUT", f"{HERE}/push/customers/nobody", json=CUSTOMER).status == 404
    assert emulator.call("DELETE", f"{HERE}/push/bills/none").status == 404


def test_pushes_are_listed_the_youngest_first(emulator: Emulator) -> None:
    keys = []
    for _ in range(3):
        keys.append(emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json["pushOperationKey"])
        emulator.clock.advance(1)
    listed = emulator.call("GET", "/companies/company-id/push").json["results"]
    assert [one["pushOperationKey"] for one in listed] == keys[::-1]
    assert [one["status"] for one in listed] == ["Processing", "Processing", "Success"]


def test_a_push_of_another_company_is_not_found(emulator: Emulator) -> None:
    key = emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json["pushOperationKey"]
    emulator.create_company(id="other")
    assert emulator.call("GET", f"/companies/other/push/{key}").status == 404


def test_the_options_show_the_model_of_a_data_type(emulator: Emulator) -> None:
    options = emulator.call("GET", f"{HERE}/options/invoices").json
    assert options["type"] == "Object"
    assert options["properties"]["issueDate"]["type"] == "DateTime"
    assert options["properties"]["issueDate"]["required"] is True
    assert options["properties"]["note"]["required"] is False
    assert options["properties"]["totalAmount"]["type"] == "Number"
    lines = options["properties"]["lineItems"]
    assert lines["type"] == "Array"
    assert lines["properties"]["quantity"]["required"] is True
    assert "Paid" in [choice["value"] for choice in options["properties"]["status"]["options"]]
    rates = lines["properties"]["taxRateRef"]["properties"]["id"]["options"]
    assert [rate["value"] for rate in rates] == [
        rate["id"] for rate in emulator.call("GET", f"{DATA}/taxRates").json["results"]
    ]


def test_a_data_type_that_cannot_be_written_has_no_options(emulator: Emulator) -> None:
    answer = emulator.call("GET", f"{HERE}/options/balanceSheet")
    assert answer.status == 404


def test_the_chart_of_accounts_is_the_options_name_of_accounts(emulator: Emulator) -> None:
    assert emulator.call("GET", f"{HERE}/options/chartOfAccounts").json["properties"]["nominalCode"]
    taken = emulator.call("POST", f"{HERE}/push/accounts", json={"name": "New"}).json
    assert taken["dataType"] == "chartOfAccounts"
