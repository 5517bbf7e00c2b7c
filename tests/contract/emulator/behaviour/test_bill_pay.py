"""Bill Pay: which bills and suppliers are listed, what is refused, and what a payment does."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator

HERE = "/companies/company-id/connections/connection-id"
BILLS = f"{HERE}/payables/bills"
SUPPLIERS = f"{HERE}/payables/suppliers"
DATA = "/companies/company-id/data"
LINE = {"description": "Fee", "unitAmount": Decimal("100.00"), "quantity": Decimal(1), "taxAmount": Decimal("20.00")}


def results(emulator: Emulator, path: str, query: str = "") -> list[dict[str, Any]]:
    answer = emulator.call("GET", path, query={"query": query} if query else {})
    assert answer.status == 200, answer.body
    listed: list[dict[str, Any]] = answer.json["results"]
    return listed


def bill(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    """A bill that is accepted, with changes; a change to None leaves a property out."""
    options = emulator.call("GET", f"{HERE}/payables/mappingOptions/bills").json
    references = {
        "accountRef": {"id": options["accounts"][0]["id"]},
        "taxRateRef": {"id": options["taxRates"][0]["id"]},
    }
    body = {
        "reference": "INV-001",
        "supplierRef": {"id": results(emulator, SUPPLIERS)[0]["id"]},
        "issueDate": "2026-01-10",
        "dueDate": "2026-02-10",
        "currency": "GBP",
        "currencyRate": Decimal("1.0"),
        "status": "Open",
        "lineItems": [{**LINE, **references}],
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


def created(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    answer = emulator.call("POST", BILLS, json=bill(emulator, **changes))
    assert answer.status == 201, answer.body
    made: dict[str, Any] = answer.json
    return made


def pay(emulator: Emulator, identifier: str, amount: str) -> dict[str, Any]:
    account = emulator.call("GET", f"{HERE}/payables/mappingOptions/payments").json["bankAccounts"][0]["id"]
    body = {"amount": Decimal(amount), "date": "2026-01-11", "accountRef": {"id": account}, "reference": "P-1"}
    answer = emulator.call("POST", f"{BILLS}/{identifier}/payment", json=body)
    assert answer.status == 201, answer.body
    made: dict[str, Any] = answer.json
    return made


def listed_bill(emulator: Emulator, identifier: str) -> dict[str, Any]:
    every = results(emulator, BILLS, "status=Open||status=PartiallyPaid||status=Paid")
    return next(one for one in every if one["id"] == identifier)


def read(emulator: Emulator, data_type: str) -> None:
    emulator.call("POST", f"{DATA}/queue/{data_type}")
    emulator.clock.advance(5)


def on_platform(emulator: Emulator, key: str) -> None:
    emulator.create_connection("company-id", key, id="connection-id", records=20)


def test_bills_that_are_open_or_partially_paid_are_listed(emulator: Emulator) -> None:
    listed = results(emulator, BILLS)
    assert {one["status"] for one in listed} == {"Open", "PartiallyPaid"}
    everything = emulator.call("GET", f"{DATA}/bills").json["results"]
    assert len(listed) == sum(one["status"] in ("Open", "PartiallyPaid") for one in everything) < len(everything)


def test_a_query_changes_which_bills_are_listed(emulator: Emulator) -> None:
    assert {one["status"] for one in results(emulator, BILLS, "status=Paid")} == {"Paid"}


def test_a_query_without_a_status_keeps_to_the_open_ones(emulator: Emulator) -> None:
    listed = results(emulator, BILLS, "sourceModifiedDate>2000-01-01")
    assert [one["id"] for one in listed] == [one["id"] for one in results(emulator, BILLS)]


def test_active_suppliers_are_listed(emulator: Emulator) -> None:
    first = results(emulator, SUPPLIERS)[0]
    emulator.add_record("company-id", "connection-id", "suppliers", {"id": first["id"], "status": "Archived"})
    assert first["id"] not in [one["id"] for one in results(emulator, SUPPLIERS)]
    assert [one["id"] for one in results(emulator, SUPPLIERS, "status=Archived")] == [first["id"]]


@pytest.mark.parametrize(("kind", "name"), [("bills", "accounts"), ("bills", "taxRates"), ("payments", "bankAccounts")])
def test_the_options_are_active_unless_asked_otherwise(emulator: Emulator, kind: str, name: str) -> None:
    path = f"{HERE}/payables/mappingOptions/{kind}"
    first = emulator.call("GET", path).json[name][0]
    emulator.add_record("company-id", "connection-id", name, {"id": first["id"], "status": "Archived"})
    assert first["id"] not in [one["id"] for one in emulator.call("GET", path).json[name]]
    query = {"statusQuery": "status=Archived"}
    assert [one["id"] for one in emulator.call("GET", path, query=query).json[name]] == [first["id"]]


def test_what_is_written_shows_at_once_here_and_after_a_read_in_the_data(emulator: Emulator) -> None:
    made = created(emulator)
    assert listed_bill(emulator, made["id"])["reference"] == "INV-001"
    assert emulator.call("GET", f"{DATA}/bills/{made['id']}").status == 404
    read(emulator, "bills")
    assert emulator.call("GET", f"{DATA}/bills/{made['id']}").json["totalAmount"] == Decimal("120.00")


def test_the_total_is_what_the_lines_come_to(emulator: Emulator) -> None:
    line = {**bill(emulator)["lineItems"][0], "quantity": Decimal(2), "unitAmount": Decimal("10.25")}
    made = created(emulator, lineItems=[line, {**line, "taxAmount": Decimal("0.55")}])
    assert made["totalAmount"] == made["amountDue"] == Decimal("61.55")
    assert [one["totalAmount"] for one in made["lineItems"]] == [Decimal("40.50"), Decimal("21.05")]


def test_an_update_replaces_the_lines_and_the_total_follows(emulator: Emulator) -> None:
    made = created(emulator)
    line = {**bill(emulator)["lineItems"][0], "unitAmount": Decimal("7.50"), "taxAmount": Decimal("1.50")}
    sent = bill(emulator, lineItems=[line], reference="INV-002", dueDate="2026-03-01")
    changed = emulator.call("PUT", f"{BILLS}/{made['id']}", json=sent).json
    assert (changed["totalAmount"], changed["amountDue"], changed["reference"]) == (
        Decimal("9.00"),
        Decimal("9.00"),
        "INV-002",
    )
    assert len(listed_bill(emulator, made["id"])["lineItems"]) == 1
    assert listed_bill(emulator, made["id"])["totalAmount"] == Decimal("9.00")


NEGATIVE = {**LINE, "unitAmount": Decimal("-100.00")}
REFUSED = [
    ({"supplierRef": None}, "supplierRef"),
    ({"supplierRef": {"id": ""}}, "supplierRef.id"),
    ({"supplierRef": {"id": "nobody"}}, "supplierRef.id"),
    ({"issueDate": None}, "issueDate"),
    ({"dueDate": None}, "dueDate"),
    ({"currency": None}, "currency"),
    ({"currency": "GB"}, "currency"),
    ({"currency": "QQQ"}, "currency"),
    ({"currencyRate": Decimal(0)}, "currencyRate"),
    ({"currencyRate": Decimal(-1)}, "currencyRate"),
    ({"status": None}, "status"),
    ({"lineItems": None}, "lineItems"),
    ({"lineItems": []}, "lineItems"),
    ({"lineItems": [NEGATIVE]}, "lineItems"),
    ({"lineItems": [{**LINE, "accountRef": {"id": "none"}}]}, "lineItems[0].accountRef.id"),
    ({"lineItems": [{**LINE, "taxRateRef": {"id": "none"}}]}, "lineItems[0].taxRateRef.id"),
    ({"reference": "x" * 256}, "reference"),
]


@pytest.mark.parametrize(("changes", "item"), REFUSED)
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_bill_is_refused(emulator: Emulator, method: str, changes: dict[str, Any], item: str) -> None:
    path = BILLS if method == "POST" else f"{BILLS}/{created(emulator)['id']}"
    before = results(emulator, BILLS)
    refused = emulator.call(method, path, json=bill(emulator, **changes))
    assert refused.status == 400
    assert item in [one["itemId"] for one in refused.json["validation"]["errors"]]
    assert results(emulator, BILLS) == before


@pytest.mark.parametrize("status", ["Paid", "PartiallyPaid", "Void", "Draft", "Unknown"])
def test_an_update_keeps_a_bill_open(emulator: Emulator, status: str) -> None:
    made = created(emulator)
    refused = emulator.call("PUT", f"{BILLS}/{made['id']}", json=bill(emulator, status=status))
    assert (refused.status, "Status must be equal to Open" in refused.json["error"]) == (400, True)


@pytest.mark.parametrize("amount", ["50.00", "120.00"], ids=["partially paid", "paid"])
def test_a_bill_that_is_paid_is_not_updated(emulator: Emulator, amount: str) -> None:
    made = created(emulator)
    pay(emulator, made["id"], amount)
    refused = emulator.call("PUT", f"{BILLS}/{made['id']}", json=bill(emulator))
    assert (refused.status, "can no longer be updated" in refused.json["error"]) == (400, True)


def test_a_bill_that_does_not_exist_is_not_found(emulator: Emulator) -> None:
    assert emulator.call("PUT", f"{BILLS}/none", json=bill(emulator)).status == 404


@pytest.mark.parametrize(("key", "longest"), [("gbol", 255), ("qhyg", 21), ("akxx", 45)])
def test_the_longest_reference_depends_on_the_platform(emulator: Emulator, key: str, longest: int) -> None:
    on_platform(emulator, key)
    assert emulator.call("POST", BILLS, json=bill(emulator, reference="x" * longest)).status == 201
    assert emulator.call("POST", BILLS, json=bill(emulator, reference="x" * (longest + 1))).status == 400


@pytest.mark.parametrize(
    ("amount", "left", "status"), [("50.00", "70.00", "PartiallyPaid"), ("120.00", "0.00", "Paid")]
)
def test_a_payment_reduces_what_is_due(emulator: Emulator, amount: str, left: str, status: str) -> None:
    made = created(emulator)
    payment = pay(emulator, made["id"], amount)
    paid = listed_bill(emulator, made["id"])
    assert (paid["amountDue"], paid["status"]) == (Decimal(left), status)
    assert (made["id"] in [one["id"] for one in results(emulator, BILLS)]) is (status == "PartiallyPaid")
    read(emulator, "billPayments")
    record = emulator.call("GET", f"{DATA}/billPayments/{payment['id']}").json
    assert (record["totalAmount"], record["lines"][0]["links"][0]["id"]) == (Decimal(amount), made["id"])


@pytest.mark.parametrize("missing", ["amount", "date", "accountRef"])
def test_a_payment_needs_its_amount_date_and_account(emulator: Emulator, missing: str) -> None:
    body = {"amount": Decimal("1.00"), "date": "2026-01-11", "accountRef": {"id": "none"}}
    sent = {name: value for name, value in body.items() if name != missing}
    path = f"{BILLS}/{created(emulator)['id']}/payment"
    assert emulator.call("POST", path, json=sent).status == 400
    assert emulator.call("POST", path, json=body).status == 400


WHOLE = {
    "supplierName": "Whole",
    "contactName": "Jo Smith",
    "emailAddress": "jo@example.com",
    "phone": "+44 20 7946 0000",
    "addresses": [{"type": "Billing", "line1": "1 High Street", "country": "GB"}],
    "status": "Active",
    "defaultCurrency": "GBP",
}


@pytest.mark.parametrize("name", ["contactName", "emailAddress", "phone", "addresses", "defaultCurrency"])
def test_what_an_update_of_a_supplier_leaves_out_is_deleted(emulator: Emulator, name: str) -> None:
    made = emulator.call("POST", SUPPLIERS, json=WHOLE).json
    rest = {key: value for key, value in WHOLE.items() if key != name}
    changed = emulator.call("PUT", f"{SUPPLIERS}/{made['id']}", json=rest)
    assert changed.status == 200
    listed = next(one for one in results(emulator, SUPPLIERS) if one["id"] == made["id"])
    for seen in (changed.json, listed):
        assert not seen[name]
        assert all(seen[key] == value for key, value in rest.items() if key != "addresses")


def test_an_archived_supplier_of_xero_is_not_updated(emulator: Emulator) -> None:
    on_platform(emulator, "gbol")
    first = results(emulator, SUPPLIERS)[0]
    emulator.add_record("company-id", "connection-id", "suppliers", {"id": first["id"], "status": "Archived"})
    assert emulator.call("PUT", f"{SUPPLIERS}/{first['id']}", json=WHOLE).status == 400


@pytest.mark.parametrize(("key", "status"), [("gbol", 400), ("akxx", 400), ("fbrh", 200)])
def test_the_name_of_another_supplier_is_refused_where_names_are_unique(
    emulator: Emulator, key: str, status: int
) -> None:
    on_platform(emulator, key)
    emulator.call("POST", SUPPLIERS, json=WHOLE)
    other = results(emulator, SUPPLIERS)[0]["id"]
    assert emulator.call("PUT", f"{SUPPLIERS}/{other}", json=WHOLE).status == status


def test_quickbooks_does_not_change_the_currency_of_a_supplier(emulator: Emulator) -> None:
    on_platform(emulator, "qhyg")
    made = emulator.call("POST", SUPPLIERS, json=WHOLE).json
    path = f"{SUPPLIERS}/{made['id']}"
    assert emulator.call("PUT", path, json={**WHOLE, "defaultCurrency": "USD"}).status == 400
    assert emulator.call("PUT", path, json=WHOLE).status == 200


def test_a_new_bank_account_can_be_chosen_for_a_payment_at_once(emulator: Emulator) -> None:
    body = {"name": "Card account", "accountType": "Credit", "accountNumber": "12345678", "currency": "GBP"}
    made = emulator.call("POST", f"{HERE}/payables/bankAccounts", json=body).json
    options = emulator.call("GET", f"{HERE}/payables/mappingOptions/payments").json["bankAccounts"]
    assert made["id"] in [one["id"] for one in options]


def test_an_attachment_of_a_bill_is_there_at_once(emulator: Emulator) -> None:
    path = f"{BILLS}/{created(emulator)['id']}/attachments"
    form = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF\r\n--x--\r\n'
    made = emulator.call("POST", path, headers={"Content-Type": "multipart/form-data; boundary=x"}, body=form)
    assert made.status == 201
    assert emulator.call("GET", f"{path}/{made.json['id']}/download").body == b"%PDF"


def test_nothing_is_written_to_a_connection_that_is_not_linked(emulator: Emulator) -> None:
    body = bill(emulator)
    emulator.set_connection_status("company-id", "connection-id", "Deauthorized")
    assert emulator.call("POST", BILLS, json=body).status == 400
