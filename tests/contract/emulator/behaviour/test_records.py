"""Records, companies and connections as published answers have them: their ids, dates, notes and allocations."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._data.identifiers import identifiers_for
from tests.contract.emulator.behaviour.links import COMPANY

HERE = f"{COMPANY}/connections/connection-id"


def listed(emulator: Emulator, data_type: str, company: str = COMPANY) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = emulator.call("GET", f"{company}/data/{data_type}?pageSize=500").json["results"]
    return results


def test_companies_and_connections_have_guids(emulator: Emulator) -> None:
    [company] = emulator.call("GET", "/companies").json["results"]
    [connection] = company["dataConnections"]
    assert company["id"] == emulator.company_id == str(UUID(company["id"]))
    assert connection["id"] == emulator.connection_id == str(UUID(connection["id"]))
    assert emulator.call("GET", f"/companies/{company['id']}").json == company


@pytest.mark.parametrize("path", ["", "/connections", "/data/invoices", "/dataStatus", "/data/history", "/push"])
def test_an_alias_stands_for_an_id_wherever_one_is_taken(emulator: Emulator, path: str) -> None:
    by_alias = emulator.call("GET", f"{COMPANY}{path}")
    by_id = emulator.call("GET", f"/companies/{emulator.company_id}{path}")
    assert (by_alias.status, by_id.status) == (200, 200)
    text = by_id.body.decode().replace(emulator.company_id, "company-id")
    assert by_alias.body.decode() == text.replace(emulator.connection_id, "connection-id")


def test_an_alias_stands_for_an_id_in_a_parameter_and_in_python(emulator: Emulator) -> None:
    read = emulator.call("POST", f"{COMPANY}/data/queue/invoices?connectionId=connection-id").json
    assert read["connectionId"] == "connection-id"
    by_id = emulator.records(emulator.company_id, emulator.connection_id, "invoices")
    assert emulator.records("company-id", "connection-id", "invoices") == by_id
    emulator.set_connection_status("company-id", emulator.connection_id, "Unlinked")
    assert emulator.call("GET", HERE).json["status"] == "Unlinked"


@pytest.mark.parametrize(
    ("key", "data_type", "form"),
    [
        ("gbol", "invoices", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        ("qhyg", "invoices", r"[1-9][0-9]*"),
        ("pqsw", "customers", r"[A-Za-z0-9+/]{14}=="),
        ("mqjo", "customers", r"[A-Za-z0-9+/]{14}=="),
        ("mqjo", "accounts", r"[1-9][0-9]*"),
    ],
)
def test_ids_are_those_of_the_platform(key: str, data_type: str, form: str) -> None:
    emulator = Emulator(empty=True)
    company = emulator.create_company()
    emulator.create_connection(company, key, records=30)
    path = f"/companies/{company}/data/{data_type}"
    records = emulator.call("GET", path).json["results"]
    assert records
    assert len({one["id"] for one in records}) == len(records)
    for record in records:
        assert re.fullmatch(form, record["id"])
        assert emulator.call("GET", f"{path}/{quote(record['id'], safe='')}").json == record
    assert emulator.call("GET", f"{path}/{quote('no/such+id==', safe='')}").status == 404


@pytest.mark.parametrize(
    ("key", "form"), [("qhyg", r"[0-9]+"), ("mqjo", r"[A-Za-z0-9+/]{14}=="), ("gbol", r"[0-9a-f-]{36}")]
)
def test_a_new_record_gets_an_id_of_its_platform(emulator: Emulator, key: str, form: str) -> None:
    emulator.create_connection("company-id", key, id="connection-id", records=20)
    known = {one["id"] for one in listed(emulator, "customers")}
    body = {"customerName": "New", "status": "Active"}
    made = set()
    for _ in range(3):
        pushed = emulator.call("POST", f"{HERE}/push/customers", json=body).json["pushOperationKey"]
        emulator.clock.advance(5)
        made.add(emulator.call("GET", f"{COMPANY}/push/{pushed}").json["data"]["id"])
    made.add(emulator.add_record("company-id", "connection-id", "customers"))
    assert len(made - known) == 4
    assert all(re.fullmatch(form, identifier) for identifier in made)
    emulator.call("POST", f"{COMPANY}/data/queue/customers")
    emulator.clock.advance(5)
    assert {one["id"] for one in listed(emulator, "customers")} == known | made


def test_some_ids_of_the_first_company_need_escaping(emulator: Emulator) -> None:
    found = "".join(one["id"] for one in listed(emulator, "customers"))
    assert "/" in found
    assert "+" in found
    assert "=" in found


@pytest.mark.parametrize("form", ["guid", "number", "base64"])
def test_an_id_leads_back_to_the_place_of_its_record(form: Any) -> None:
    identifiers = identifiers_for(form, 7, "a collection")
    places = [*range(200), 199_999, 2**31, 2**32 - 1]
    assert [identifiers.index(identifiers.at(place)) for place in places] == places
    for stranger in ("", "x", "-1", "0", "007", "²", "AAAA", identifiers.at(1) + "0a", identifiers.at(1).upper() + "="):
        found = identifiers.index(stranger)
        assert found is None or identifiers.at(found) == stranger


def test_dates_come_in_the_forms_of_published_answers(emulator: Emulator) -> None:
    invoices = listed(emulator, "invoices")
    day = re.compile(r"\d{4}-\d\d-\d\dT00:00:00")
    assert all(day.fullmatch(one["issueDate"]) and day.fullmatch(one["dueDate"]) for one in invoices)
    assert all(one["modifiedDate"].endswith("Z") for one in invoices)
    zones = {one["sourceModifiedDate"].endswith("Z") for one in invoices}
    assert zones == {True, False}


def test_what_is_paid_and_what_pays_say_the_same(emulator: Emulator) -> None:
    for document, payment in (("invoices", "payments"), ("bills", "billPayments")):
        payments = {one["id"]: one for one in listed(emulator, payment)}
        paid = [one for one in listed(emulator, document) if one["paymentAllocations"]]
        assert paid
        for record in paid:
            [allocated] = record["paymentAllocations"]
            made = payments[allocated["payment"]["id"]]
            assert allocated["payment"]["note"] == made["note"]
            assert allocated["payment"]["accountRef"]["id"] == made["accountRef"]["id"]
            assert allocated["payment"]["paidOnDate"] == made["date"] == allocated["allocation"]["allocatedOnDate"]
            assert allocated["allocation"]["totalAmount"] == made["totalAmount"] == made["lines"][0]["amount"]
            assert record["amountDue"] == record["totalAmount"] - made["totalAmount"]


def test_what_is_open_has_no_date_of_payment(emulator: Emulator) -> None:
    for record in listed(emulator, "invoices"):
        assert ("paidOnDate" in record) == (record["status"] == "Paid")
        if "paidOnDate" in record:
            assert record["paidOnDate"] >= record["issueDate"]


def test_a_record_deleted_at_the_source_keeps_its_status(emulator: Emulator) -> None:
    bill = next(one for one in listed(emulator, "bills") if one["status"] == "Open")
    emulator.call("DELETE", f"{HERE}/push/bills/{bill['id']}")
    emulator.clock.advance(5)
    emulator.call("POST", f"{COMPANY}/data/queue/bills")
    emulator.clock.advance(5)
    deleted = emulator.call("GET", f"{COMPANY}/data/bills/{bill['id']}").json
    assert (deleted["status"], deleted["metadata"]["isDeleted"]) == ("Open", True)
    left = emulator.call("GET", f"{COMPANY}/data/bills", query={"query": "metadata.isDeleted!=true"}).json
    assert left["totalResults"] == 19


@pytest.mark.parametrize(("size", "invoices"), [("empty", 0), ("small", 20), ("large", 5_000), ("huge", 200_000)])
def test_an_emulator_has_the_size_that_it_is_given(size: Any, invoices: int) -> None:
    emulator = Emulator(size=size)
    page = emulator.call("GET", f"{COMPANY}/data/invoices?pageSize=5").json
    assert page["totalResults"] == invoices
    assert len(emulator.call("GET", "/companies").json["results"]) == 1


def test_a_huge_trade_is_made_as_far_as_it_is_read() -> None:
    emulator = Emulator(size="huge")
    last = emulator.call("GET", f"{COMPANY}/data/invoices?page=200000&pageSize=1").json["results"][0]
    assert emulator.call("GET", f"{COMPANY}/data/invoices/{last['id']}").json == last
    newest = emulator.call("GET", f"{COMPANY}/data/invoices?orderBy=-modifiedDate&pageSize=1").json["results"][0]
    assert newest == last
    assert len(emulator._store._transactions) < 100


@pytest.mark.parametrize("options", [{"size": "big"}, {"size": "small", "records": 3}])
def test_a_size_that_cannot_be_is_an_error(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"size|records"):
        Emulator(**options)


def test_amounts_are_exact(emulator: Emulator) -> None:
    assert all(isinstance(one["totalAmount"], Decimal) for one in listed(emulator, "invoices"))
