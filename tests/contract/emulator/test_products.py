"""Payables, bank feeds, expenses and commerce syncs keep what is written to them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from codat_facade.emulator import Emulator

HERE = "/companies/company-id/connections/connection-id"
EXPENSES = "/companies/company-id/sync/expenses"


def read(emulator: Emulator, data_type: str) -> None:
    """Read a data type, so that Codat's cache has what was written."""
    assert emulator.call("POST", f"/companies/company-id/data/queue/{data_type}").status == 200
    emulator.clock.advance(5)


def test_a_supplier_of_payables_is_one_of_accounting(emulator: Emulator) -> None:
    sent = {"supplierName": "Written", "status": "Active"}
    supplier = emulator.call("POST", f"{HERE}/payables/suppliers", json=sent)
    assert supplier.status == 201
    identifier = supplier.json["id"]
    read(emulator, "suppliers")
    accounting = emulator.call("GET", f"/companies/company-id/data/suppliers/{identifier}").json
    assert accounting["supplierName"] == "Written"
    changed = {**sent, "supplierName": "Changed"}
    assert (
        emulator.call("PUT", f"{HERE}/payables/suppliers/{identifier}", json=changed).json["supplierName"] == "Changed"
    )
    listed = emulator.call("GET", f"{HERE}/payables/suppliers").json["results"]
    assert identifier in [one["id"] for one in listed]
    assert emulator.call("PUT", f"{HERE}/payables/suppliers/none", json=sent).status == 404


def bill(emulator: Emulator, supplier: str | None = None) -> dict[str, Any]:
    first = emulator.call("GET", f"{HERE}/payables/suppliers").json["results"][0]["id"]
    account = emulator.call("GET", f"{HERE}/payables/mappingOptions/bills").json["accounts"][0]["id"]
    line = {"description": "x", "unitAmount": Decimal("50.00"), "quantity": 2, "taxAmount": Decimal("20.00")}
    return {
        "supplierRef": {"id": supplier or first},
        "issueDate": "2026-01-10",
        "dueDate": "2026-02-10",
        "currency": "GBP",
        "status": "Open",
        "lineItems": [{**line, "accountRef": {"id": account}}],
    }


def test_a_bill_of_payables_adds_up_and_is_paid(emulator: Emulator) -> None:
    created = emulator.call("POST", f"{HERE}/payables/bills", json=bill(emulator)).json
    assert (created["totalAmount"], created["amountDue"]) == (Decimal("120.00"), Decimal("120.00"))
    account = emulator.call("GET", f"{HERE}/payables/mappingOptions/payments").json["bankAccounts"][0]["id"]
    pay = {"amount": Decimal("50.00"), "date": "2026-01-11", "accountRef": {"id": account}}
    assert emulator.call("POST", f"{HERE}/payables/bills/{created['id']}/payment", json=pay).status == 201
    read(emulator, "bills")
    stored = emulator.call("GET", f"/companies/company-id/data/bills/{created['id']}").json
    assert (stored["status"], stored["amountDue"]) == ("PartiallyPaid", Decimal("70.00"))


def test_a_bill_of_an_unknown_supplier_is_refused_at_once(emulator: Emulator) -> None:
    answer = emulator.call("POST", f"{HERE}/payables/bills", json=bill(emulator, "nobody"))
    assert answer.status == 400
    assert answer.json["validation"]["errors"][0]["itemId"] == "supplierRef.id"


def test_source_accounts_are_created_mapped_changed_and_deleted(emulator: Emulator) -> None:
    accounts = f"{HERE}/connectionInfo/bankFeedAccounts"
    sent = {
        "id": "acc-1",
        "accountName": "Current",
        "accountType": "checking",
        "accountNumber": "12345678",
        "sortCode": "40-00-01",
        "currency": "GBP",
        "balance": Decimal("10.00"),
    }
    assert emulator.call("POST", accounts, json=sent).json["status"] == "pending"
    target = emulator.call("GET", f"{HERE}/data/bankAccounts").json["results"][0]["id"]
    mapping = {"sourceAccountId": "acc-1", "targetAccountId": target}
    assert emulator.call("POST", f"{HERE}/bankFeedAccounts/mapping", json=mapping).json["status"] == "connecting"
    listed = emulator.call("GET", f"{HERE}/bankFeedAccounts/mapping").json
    assert next(one for one in listed if one["sourceAccountId"] == "acc-1")["targetAccountId"] == target
    changed = emulator.call("PATCH", f"{accounts}/acc-1", json={"id": "acc-1", "accountName": "Other"}).json
    assert (changed["accountName"], changed["balance"]) == ("Other", Decimal("10.00"))
    batch = emulator.call("POST", f"{accounts}/batch", json=[{**sent, "id": "acc-2"}]).json
    assert batch[0]["sourceAccountId"] == "acc-2"
    assert emulator.call("DELETE", f"{accounts}/acc-1").status == 204
    assert "acc-1" not in [one["id"] for one in emulator.call("GET", accounts).json]
    assert emulator.call("DELETE", f"{accounts}/acc-1").status == 404
    unknown = {**mapping, "targetAccountId": "none"}
    assert emulator.call("POST", f"{HERE}/bankFeedAccounts/mapping", json=unknown).status == 404


def test_a_managed_sync_is_found_after_it_was_started(emulator: Emulator) -> None:
    account = emulator.call("GET", f"{HERE}/connectionInfo/bankFeedAccounts").json[0]["id"]
    syncs = f"{HERE}/bankFeedAccounts/{account}/managedBankFeeds/syncs"
    started = emulator.call("POST", syncs).json["syncId"]
    assert emulator.call("GET", f"{syncs}/{started}").json["sourceAccountId"] == account
    assert emulator.call("GET", f"{syncs}/latest").json["syncId"] == started
    assert emulator.call("GET", f"{syncs}/none").status == 404


def test_keys_and_consumers_come_and_go(emulator: Emulator) -> None:
    key = emulator.call("POST", "/apiKeys", json={"name": "ci"}).json
    assert [one["name"] for one in emulator.call("GET", "/apiKeys").json["results"]] == ["Default", "ci"]
    assert emulator.call("DELETE", f"/apiKeys/{key['id']}").status == 204
    assert emulator.call("DELETE", f"/apiKeys/{key['id']}").status == 404
    assert emulator.call("DELETE", "/webhooks/none").status == 404


def test_integrations_are_described(emulator: Emulator) -> None:
    xero = emulator.call("GET", "/integrations/gbol").json
    invoices = next(one for one in xero["datatypeFeatures"] if one["dataType"] == "invoices")
    features = {one["featureType"] for one in invoices["supportedFeatures"]}
    assert features == {"Get", "Post", "Put", "Delete"}
    assert emulator.call("GET", "/integrations/zzzz").status == 404
    found = emulator.call("GET", "/integrations", query={"query": "sourceType=Banking"}).json
    assert [one["name"] for one in found["results"]] == ["Plaid", "TrueLayer", "Bank statement upload"]
