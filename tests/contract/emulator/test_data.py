"""Made-up data: it adds up, refers to what exists, and is what the documents allow, whichever settings it has."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.clock import START, read_instant
from codat_facade.emulator._core.messages import JSON
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._spec.datatypes import shapes
from codat_facade.emulator._spec.documents import DocumentedOperation, operations
from codat_facade.emulator._spec.validation import problems_of
from tests.contract.emulator.walk import REPORT_TIME, complaint, good_request, prepare

AUTHORIZED = {"Authorization": "Basic dGVzdC1rZXk="}


@pytest.fixture(scope="module")
def store() -> dict[str, list[dict[str, Any]]]:
    """Every record of a company, by data type."""
    emulator = Emulator(records=60)
    places = {"banking": "suuo", "commerce": "aiwb"}
    connections = {name: emulator.create_connection("company-id", key) for name, key in places.items()}
    return {
        name: emulator.records("company-id", connections.get(name.partition("-")[0], "connection-id"), name)
        for name in shapes()
    }


def by_id(records: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in records}


@pytest.mark.parametrize(
    "data_type", ["invoices", "bills", "creditNotes", "directCosts", "purchaseOrders", "salesOrders"]
)
def test_documents_are_the_sum_of_their_lines(store: dict[str, list[dict[str, Any]]], data_type: str) -> None:
    for record in store[data_type]:
        lines = record["lineItems"]
        assert lines
        for line in lines:
            assert line["subTotal"] == line["quantity"] * line["unitAmount"] - (line["discountAmount"] or 0)
            assert line["totalAmount"] == line["subTotal"] + line["taxAmount"]
        assert record["totalAmount"] == sum(line["totalAmount"] for line in lines)
        assert record["subTotal"] == sum(line["subTotal"] for line in lines)
        tax = record["totalTaxAmount"] if "totalTaxAmount" in record else record["taxAmount"]
        assert tax == sum(line["taxAmount"] for line in lines)


def test_amounts_have_two_digits(store: dict[str, list[dict[str, Any]]]) -> None:
    for record in store["invoices"]:
        for name in ("totalAmount", "amountDue", "subTotal", "totalTaxAmount"):
            assert isinstance(record[name], Decimal)
            assert record[name].as_tuple().exponent == -2


def test_orders_are_the_sum_of_their_lines(store: dict[str, list[dict[str, Any]]]) -> None:
    for order in store["commerce-orders"]:
        assert order["totalAmount"] == sum(line["totalAmount"] for line in order["orderLineItems"])


def test_journal_entries_balance(store: dict[str, list[dict[str, Any]]]) -> None:
    for entry in store["journalEntries"]:
        assert sum(line["netAmount"] for line in entry["journalLines"]) == 0


@pytest.mark.parametrize(
    ("document", "payment", "party"),
    [("invoices", "payments", "customerRef"), ("bills", "billPayments", "supplierRef")],
)
def test_payments_pay_what_is_paid(
    store: dict[str, list[dict[str, Any]]], document: str, payment: str, party: str
) -> None:
    documents, payments = by_id(store[document]), by_id(store[payment])
    paid: dict[str, Decimal] = {}
    for record in payments.values():
        link = record["lines"][0]["links"][0]
        paid[link["id"]] = record["totalAmount"]
        assert record[party] == documents[link["id"]][party]
        assert documents[link["id"]]["paymentAllocations"][0]["payment"]["id"] == record["id"]
    for identifier, record in documents.items():
        assert record["amountDue"] == record["totalAmount"] - paid.get(identifier, Decimal(0))
        expected = "Paid" if record["amountDue"] == 0 else "PartiallyPaid" if identifier in paid else None
        assert record["status"] == expected or (expected is None and record["status"] in ("Submitted", "Open"))


REFERENCES = {
    "customerRef": "customers",
    "supplierRef": "suppliers",
    "accountRef": "accounts",
    "itemRef": "items",
    "taxRateRef": "taxRates",
    "trackingCategoryRefs": "trackingCategories",
    "paymentMethodRef": "paymentMethods",
    "bankAccountRef": "bankAccounts",
    "journalRef": "journals",
}


def references(value: Any, name: str = "") -> Any:
    if isinstance(value, list):
        for item in value:
            yield from references(item, name)
    elif isinstance(value, dict):
        if name in REFERENCES and "id" in value:
            yield REFERENCES[name], value["id"]
        elif value.get("dataType") in shapes() and "id" in value:
            yield value["dataType"], value["id"]
        for key, item in value.items():
            yield from references(item, key)


def test_records_refer_to_records_that_exist(store: dict[str, list[dict[str, Any]]]) -> None:
    ids = {name: set(by_id(records)) for name, records in store.items() if "id" in shapes()[name].properties}
    found = 0
    for name, records in store.items():
        if "-" in name:
            continue
        for data_type, identifier in references(records):
            found += 1
            assert identifier in ids[data_type], (name, data_type)
    assert found > 1000


def test_banking_and_commerce_records_refer_to_each_other(store: dict[str, list[dict[str, Any]]]) -> None:
    accounts = by_id(store["banking-accounts"])
    assert {record["accountId"] for record in store["banking-transactions"]} <= accounts.keys()
    customers = by_id(store["commerce-customers"])
    assert {record["customerRef"]["id"] for record in store["commerce-orders"]} <= customers.keys()


def test_records_are_what_the_documents_allow(store: dict[str, list[dict[str, Any]]]) -> None:
    for name, records in store.items():
        assert records
        for record in records:
            assert problems_of(shapes()[name], record) == [], name


def test_changes_lie_in_the_past_and_ids_are_single(store: dict[str, list[dict[str, Any]]]) -> None:
    for name, records in store.items():
        dates = [read_instant(record["modifiedDate"]) for record in records if "modifiedDate" in record]
        assert all(date is not None and date < START for date in dates), name
        assert dates == sorted(dates, key=lambda date: date or START)
        ids = [record["id"] for record in records if "id" in record]
        assert len(ids) == len(set(ids)), name


@pytest.mark.parametrize(("records", "customers"), [(0, 0), (1, 1), (7, 2), (50_000, 2_000)])
def test_a_company_is_as_large_as_it_is_told_to_be(records: int, customers: int) -> None:
    emulator = Emulator(records=records)
    for data_type, size in (("invoices", records), ("customers", customers)):
        page = emulator.call("GET", f"/companies/company-id/data/{data_type}?pageSize=1").json
        assert page["totalResults"] == size


def test_a_record_is_the_same_wherever_it_is_seen(emulator: Emulator) -> None:
    everything = emulator.call("GET", "/companies/company-id/data/invoices").json["results"]
    for record in everything:
        path = f"/companies/company-id/data/invoices/{record['id']}"
        assert emulator.call("GET", path).json == record
    found = emulator.call("GET", "/companies/company-id/data/invoices?query=status=Paid&orderBy=-dueDate").json
    assert all(record in everything for record in found["results"])


def test_ids_that_only_look_like_ids_are_not_found(emulator: Emulator) -> None:
    record = emulator.call("GET", "/companies/company-id/data/invoices?pageSize=1").json["results"][0]
    prefix = record["id"][:-12]
    for tail in ("000000000014", "ffffffffffff", "not-a-number", "00000000000_", "0", "00000000000A"):
        assert emulator.call("GET", f"/companies/company-id/data/invoices/{prefix}{tail}").status == 404


@pytest.mark.parametrize("fields", ["all", "none"])
@pytest.mark.parametrize("unknown", [False, True])
def test_settings_change_which_properties_answers_have(fields: Any, unknown: bool) -> None:
    emulator = Emulator(records=10, optional_fields=fields, unknown_fields=unknown)
    invoice = emulator.call("GET", "/companies/company-id/data/invoices").json["results"][0]
    shape = shapes()["invoices"]
    if fields == "all":
        assert shape.properties.keys() <= invoice.keys()
        assert None not in invoice.values()
    else:
        assert shape.properties.keys() & invoice.keys() == shape.required | {"id"}
    assert ("addedByAFutureRelease" in invoice) is unknown


JSON_ANSWERS = [one for one in operations() if one.response.media_type == JSON and one.response.status != 204]


@pytest.mark.parametrize("fields", ["all", "none"])
def test_every_answer_is_what_the_document_allows_whichever_properties_it_has(fields: Any) -> None:
    for operation in JSON_ANSWERS:
        first, emulator = Emulator(records=10), Emulator(records=10, optional_fields=fields)
        request = good_request(first, operation)
        if _needs_what_only_the_first_emulator_has(operation):
            continue
        prepare(emulator)
        # What was made in the first emulator for the request is made in this one too.
        for laid in first.requests:
            emulator.call(laid.method, laid.path, query=laid.query, headers=laid.headers, body=laid.body)
        emulator.clock.advance(REPORT_TIME)
        answer = emulator.call(
            operation.method, request.path, query=dict(request.query), headers=dict(request.headers), body=request.body
        )
        assert answer.status in [one.status for one in operation.responses], (operation.path, answer.body)
        assert complaint(operation, answer.status, answer.json) is None, operation.path


def _needs_what_only_the_first_emulator_has(operation: DocumentedOperation) -> bool:
    made = {
        "pushOperationKey",
        "datasetId",
        "productIdentifier",
        "webhookId",
        "apiKeyId",
        "syncId",
        "transactionId",
        "customDataIdentifier",
    }
    return bool(made.intersection(operation.path_names))


def test_every_shape_can_be_made_up_for_many_seeds() -> None:
    bodies = [one.request_shape for one in operations() if one.request_shape is not None]
    for seed in range(3):
        emulator = Emulator(seed=seed, records=5)
        for place, shape in enumerate(bodies):
            value = make(shape, emulator._store.context(str(place), near=("company-id", "connection-id")))
            assert problems_of(shape, value) == []
