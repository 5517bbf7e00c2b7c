"""Queries, pages and orders, as Codat's pages describe them."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.links import COMPANY, create

INVOICES = f"{COMPANY}/data/invoices"


@pytest.fixture(scope="module")
def trade() -> Emulator:
    """A company with invoices, of which nothing is changed."""
    return Emulator(records=60)


def listed(emulator: Emulator, path: str = INVOICES, **query: str) -> list[dict[str, Any]]:
    answer = emulator.call("GET", path, query={"pageSize": "5000", **query})
    assert answer.status == 200, answer.body
    results: list[dict[str, Any]] = answer.json["results"]
    return results


def ids(records: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in records]


COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


@pytest.mark.parametrize("sign", COMPARISONS)
def test_numbers_are_compared(trade: Emulator, sign: str) -> None:
    everything = listed(trade)
    pivot = everything[7]["totalAmount"]
    expected = [one for one in everything if COMPARISONS[sign](one["totalAmount"], pivot)]
    assert ids(listed(trade, query=f"totalAmount {sign} {pivot}")) == ids(expected)


@pytest.mark.parametrize("sign", COMPARISONS)
def test_dates_are_compared(trade: Emulator, sign: str) -> None:
    everything = listed(trade)
    pivot = everything[7]["issueDate"]
    expected = [one for one in everything if COMPARISONS[sign](one["issueDate"], pivot)]
    assert ids(listed(trade, query=f"issueDate{sign}{pivot[:10]}")) == ids(expected)


@pytest.mark.parametrize(
    ("query", "keeps"),
    [
        ("status=Paid", lambda one: one["status"] == "Paid"),
        ("status=paid", lambda one: one["status"] == "Paid"),
        ("status!=PAID", lambda one: one["status"] != "Paid"),
        ("invoiceNumber~inv-", lambda one: True),
        ("amountDue > 0", lambda one: one["amountDue"] > 0),
        ("currency = GBP", lambda one: one["currency"] == "GBP"),
        ("amountDue > 0 && totalAmount < 1000", lambda one: one["amountDue"] > 0 and one["totalAmount"] < 1000),
        ("dueDate > 2025-01-28", lambda one: one["dueDate"] > "2025-01-28"),
        ("metadata.isDeleted!=true", lambda one: not one["metadata"]["isDeleted"]),
        (
            "{totalAmount > 5000 || totalAmount < 2000} && status != paid",
            lambda one: (one["totalAmount"] > 5000 or one["totalAmount"] < 2000) and one["status"] != "Paid",
        ),
    ],
)
def test_the_queries_of_the_pages(trade: Emulator, query: str, keeps: Callable[[dict[str, Any]], bool]) -> None:
    everything = listed(trade)
    expected = [one for one in everything if keeps(one)]
    assert expected
    assert ids(listed(trade, query=query)) == ids(expected)


def test_properties_of_objects_are_reached(trade: Emulator) -> None:
    wanted = listed(trade)[3]["customerRef"]
    by_id = listed(trade, query=f"customerRef.id={wanted['id']}")
    assert by_id
    assert {one["customerRef"]["id"] for one in by_id} == {wanted["id"]}
    by_name = listed(trade, query=f"customerRef.companyName={wanted['companyName'].upper()}")
    assert {one["customerRef"]["companyName"] for one in by_name} == {wanted["companyName"]}


def test_one_record_is_found_by_its_id(trade: Emulator) -> None:
    for path in (INVOICES, f"{COMPANY}/data/customers", f"{COMPANY}/data/accounts"):
        for record in listed(trade, path)[:4]:
            assert listed(trade, path, query=f"id={record['id']}") == [record]


@pytest.mark.parametrize(
    "query",
    [
        "lineItems.unitAmount=700",
        "lineItems=1",
        "totalAmount~1",
        "issueDate~2025",
        "status>Paid",
        "status<=Paid",
        "dueDate=null",
        "nothing=1",
        "totalAmount=",
        "{totalAmount>1",
        "id=" + "x" * 2045,
    ],
)
def test_what_a_query_cannot_ask_is_refused(trade: Emulator, query: str) -> None:
    refused = trade.call("GET", INVOICES, query={"query": query})
    assert refused.status == 400
    assert refused.json["validation"]["errors"][0]["itemId"] == "query"


def test_a_query_is_shorter_than_2048_characters(trade: Emulator) -> None:
    assert trade.call("GET", INVOICES, query={"query": "id=" + "x" * 2044}).status == 200


def test_null_is_no_value_to_ask_for(trade: Emulator) -> None:
    everything = listed(trade)
    assert any(one["note"] is None for one in everything)
    assert listed(trade, query="note=null") == []


def test_pages_have_a_hundred_records_unless_asked(trade: Emulator) -> None:
    page = Emulator(records=150).call("GET", INVOICES).json
    assert (page["pageNumber"], page["pageSize"], len(page["results"]), page["totalResults"]) == (1, 100, 100, 150)


@pytest.mark.parametrize(("size", "status"), [("5000", 200), ("5001", 400), ("0", 400)])
def test_pages_have_at_most_5000_records(trade: Emulator, size: str, status: int) -> None:
    assert trade.call("GET", f"{INVOICES}?pageSize={size}").status == status


def test_pages_are_linked_as_shown() -> None:
    emulator = Emulator(empty=True)
    for number in range(90):
        emulator.create_company(f"Company {number}")
    page = emulator.call("GET", "/companies?page=5&pageSize=20").json
    assert (page["pageNumber"], page["pageSize"], page["totalResults"], len(page["results"])) == (5, 20, 90, 10)
    assert page["_links"] == {
        "current": {"href": "/companies?page=5&pageSize=20"},
        "self": {"href": "/companies"},
        "previous": {"href": "/companies?page=4&pageSize=20"},
    }
    middle = emulator.call("GET", "/companies?page=2&pageSize=20").json["_links"]
    assert middle["next"] == {"href": "/companies?page=3&pageSize=20"}


def test_links_keep_the_query(trade: Emulator) -> None:
    page = trade.call("GET", INVOICES, query={"pageSize": "5", "query": "status=paid", "orderBy": "-issueDate"}).json
    after = trade.call("GET", page["_links"]["next"]["href"]).json
    assert after["pageNumber"] == 2
    assert {one["status"] for one in after["results"]} == {"Paid"}
    assert page["results"][-1]["issueDate"] >= after["results"][0]["issueDate"]


def test_the_total_counts_what_the_query_finds(trade: Emulator) -> None:
    page = trade.call("GET", INVOICES, query={"query": "status=paid", "pageSize": "1"}).json
    assert page["totalResults"] == len([one for one in listed(trade) if one["status"] == "Paid"]) < 60


@pytest.mark.parametrize("name", ["orderBy", "orderby", "ORDERBY"])
@pytest.mark.parametrize(
    "order", ["issueDate", "-issueDate", "totalAmount", "-modifiedDate", "customerRef.companyName"]
)
def test_records_are_ordered(trade: Emulator, name: str, order: str) -> None:
    found = listed(trade, **{name: order, "query": "amountDue>=0"})
    keys = [one["customerRef"]["companyName"] if "." in order else one[order.removeprefix("-")] for one in found]
    assert keys == sorted(keys, reverse=order.startswith("-"))
    assert len(found) == 60


def test_outstanding_bills_come_in_the_order_of_their_due_dates(trade: Emulator) -> None:
    found = listed(trade, f"{COMPANY}/data/bills", query="amountDue>0", orderBy="-dueDate")
    assert found
    assert all(one["amountDue"] > 0 for one in found)
    assert [one["dueDate"] for one in found] == sorted((one["dueDate"] for one in found), reverse=True)


def test_records_changed_since_a_moment_are_found(emulator: Emulator) -> None:
    since = emulator.clock.now().isoformat()
    assert listed(emulator, query=f"modifiedDate>={since}") == []
    first = listed(emulator)[0]["id"]
    emulator.clock.advance(60)
    emulator.add_record("company-id", "connection-id", "invoices", {"id": first})
    assert ids(listed(emulator, query=f"modifiedDate>={since}")) == [first]
    assert ids(listed(emulator, query=f"issueDate<2025-01-01&&sourceModifiedDate>={since}")) == [first]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/companies/nobody", 404),
        ("PATCH", "/integrations", 405),
        ("GET", "/companies?page=zero", 400),
        ("GET", f"{COMPANY}/data/history/none", 404),
    ],
)
def test_errors_have_a_body_with_a_correlation_id(emulator: Emulator, method: str, path: str, status: int) -> None:
    answer = emulator.call(method, path)
    assert answer.status == answer.json["statusCode"] == status
    assert answer.json["error"]
    assert answer.json["service"]
    other = emulator.call(method, path).json
    assert other["correlationId"] != answer.json["correlationId"]


def test_a_wrong_key_is_unauthorised(emulator: Emulator) -> None:
    assert emulator.call("GET", "/companies", headers={"Authorization": "Basic bm8="}).status == 401


def test_orders_of_a_query_by_amount_are_exact(emulator: Emulator) -> None:
    for amount in ("0.10", "0.1", "0.100"):
        assert isinstance(Decimal(amount), Decimal)
        emulator.add_record("company-id", "connection-id", "invoices", {"id": "exact", "totalAmount": Decimal("0.10")})
        assert ids(listed(emulator, query=f"totalAmount={amount}")) == ["exact"]


def test_tags_and_status_can_be_asked_together() -> None:
    emulator = Emulator(empty=True)
    create(emulator, "One", tags={"region": "uk"})
    linked = create(emulator, "Two", tags={"region": "uk"})["id"]
    emulator.create_connection(linked, "gbol")
    found = emulator.call("GET", "/companies", query={"tags": "region=uk", "query": "dataConnections.status=linked"})
    assert [one["name"] for one in found.json["results"]] == ["Two"]
