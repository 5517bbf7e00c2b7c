"""Pages, links, order and continuation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codat_facade.emulator import Emulator

INVOICES = "/companies/company-id/data/invoices"


def walk(emulator: Emulator, path: str) -> Iterator[dict[str, object]]:
    """Every record, by the links to the next page."""
    while True:
        page = emulator.call("GET", path).json
        yield from page["results"]
        if "next" not in page["_links"]:
            return
        path = page["_links"]["next"]["href"]


@pytest.mark.parametrize("size", [1, 3, 7, 20, 21, 5000])
def test_the_links_lead_to_every_record_once(emulator: Emulator, size: int) -> None:
    everything = emulator.call("GET", INVOICES).json["results"]
    assert list(walk(emulator, f"{INVOICES}?pageSize={size}")) == everything
    assert len(everything) == 20


def test_the_links_keep_query_and_order(emulator: Emulator) -> None:
    path = f"{INVOICES}?query=status%3DPaid%26%26totalAmount%3E0&orderBy=-totalAmount&pageSize=2"
    found = list(walk(emulator, path))
    assert {record["status"] for record in found} == {"Paid"}
    amounts = [record["totalAmount"] for record in found]
    assert amounts == sorted(amounts, reverse=True)
    assert len(found) == emulator.call("GET", path).json["totalResults"] > 2


def test_a_page_says_where_it_is(emulator: Emulator) -> None:
    page = emulator.call("GET", f"{INVOICES}?page=2&pageSize=8").json
    assert (page["pageNumber"], page["pageSize"], page["totalResults"]) == (2, 8, 20)
    assert set(page["_links"]) == {"self", "current", "next", "previous"}
    assert "previous" not in emulator.call("GET", f"{INVOICES}?page=1").json["_links"]


def test_a_page_after_the_last_is_empty(emulator: Emulator) -> None:
    page = emulator.call("GET", f"{INVOICES}?page=9").json
    assert page["results"] == []
    assert "next" not in page["_links"]


@pytest.mark.parametrize("query", ["page=0", "page=-1", "page=one", "pageSize=0", "pageSize=5001", "pageSize=1.5"])
def test_a_page_that_cannot_be_is_refused(emulator: Emulator, query: str) -> None:
    answer = emulator.call("GET", f"{INVOICES}?{query}")
    assert answer.status == 400
    assert query.partition("=")[0] in answer.json["error"]


def test_pages_can_be_smaller_than_asked_for() -> None:
    page = Emulator(records=20, page_limit=6).call("GET", f"{INVOICES}?pageSize=100").json
    assert (len(page["results"]), page["pageSize"], page["totalResults"]) == (6, 6, 20)


@pytest.mark.parametrize("order", ["modifiedDate", "-modifiedDate", "totalAmount", "customerRef.companyName"])
def test_records_come_in_the_order_asked_for(emulator: Emulator, order: str) -> None:
    records = emulator.call("GET", f"{INVOICES}?orderBy={order}").json["results"]
    keys = []
    for record in records:
        value = record
        for name in order.removeprefix("-").split("."):
            value = value[name]
        keys.append(value)
    assert keys == sorted(keys, reverse=order.startswith("-"))


def test_records_without_the_property_come_last_in_either_order(emulator: Emulator) -> None:
    for order in ("note", "-note"):
        notes = [record["note"] for record in emulator.call("GET", f"{INVOICES}?orderBy={order}").json["results"]]
        known = [note for note in notes if note is not None]
        assert len(known) < len(notes)
        assert notes == known + [None] * (len(notes) - len(known))


@pytest.mark.parametrize("order", ["nothing", "lineItems", "lineItems.quantity", "customerRef", "-"])
def test_an_order_by_nothing_single_is_refused(emulator: Emulator, order: str) -> None:
    assert emulator.call("GET", f"{INVOICES}?orderBy={order}").status == 400


def test_a_record_that_is_written_moves_in_the_order_by_date(emulator: Emulator) -> None:
    first = emulator.call("GET", f"{INVOICES}?orderBy=modifiedDate&pageSize=1").json["results"][0]
    emulator.add_record("company-id", "connection-id", "invoices", {"id": first["id"]})
    last = emulator.call("GET", f"{INVOICES}?orderBy=-modifiedDate&pageSize=1").json["results"][0]
    assert last["id"] == first["id"]
    assert emulator.call("GET", INVOICES).json["totalResults"] == 20


def test_data_of_a_company_is_that_of_all_its_connections(emulator: Emulator) -> None:
    emulator.create_connection("company-id", id="second", records=5)
    ids = [record["id"] for record in walk(emulator, f"{INVOICES}?pageSize=4")]
    assert len(ids) == len(set(ids)) == 25
    ordered = [record["modifiedDate"] for record in walk(emulator, f"{INVOICES}?pageSize=4&orderBy=modifiedDate")]
    assert ordered == sorted(ordered)
    assert len(ordered) == 25


def test_lists_by_token_lead_to_every_record_once() -> None:
    emulator = Emulator(records=20, page_limit=6)
    path = "/companies/company-id/connections/connection-id/payables/bills"
    ids: list[str] = []
    token = ""
    while True:
        page = emulator.call("GET", path, query={"continuationToken": token} if token else None).json
        ids += [bill["id"] for bill in page["results"]]
        token = page["pagination"].get("continuationToken", "")
        if not token:
            break
    bills = emulator.records("company-id", "connection-id", "bills")
    assert len(ids) == len(set(ids))
    assert set(ids) == {bill["id"] for bill in bills if bill["status"] in ("Open", "PartiallyPaid")}
    assert emulator.call("GET", path, query={"continuationToken": "made up"}).status == 400


def test_a_page_of_a_huge_company_costs_a_page() -> None:
    emulator = Emulator(records=50_000)
    page = emulator.call("GET", f"{INVOICES}?page=400&pageSize=100").json
    assert page["totalResults"] == 50_000
    newest = emulator.call("GET", f"{INVOICES}?orderBy=-modifiedDate&pageSize=1").json["results"][0]
    assert newest == emulator.call("GET", f"{INVOICES}?page=50000&pageSize=1").json["results"][0]
    assert len(emulator._store._transactions) < 500
