"""Arguments of a call: what goes out of them, byte for byte, and what is refused before anything does."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from codat_api.accounting.api.invoices import create_invoice, list_invoices
from codat_api.accounting.models import Bill, Invoice
from codat_api.bank_feeds.models import SourceAccountV2Prototype
from codat_api.spend_insights.api.spend_analysis import generate_spend_analysis_report
from hypothesis import example, given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.accounting import bills, customers, invoices, suppliers
from codat_facade.bank_feeds import source_accounts
from codat_facade.expenses import expenses
from codat_facade.platform import companies, connections, push_operations
from codat_facade.sync_commerce import syncs

from ...support.server import Answer, Server, client_of, json_answer

GUID = "5f0c2a4e-0000-4000-8000-000000000001"
PUSHED = {"pushOperationKey": GUID, "companyId": "co", "status": "Pending"}
IDENTIFIERS = [
    "DUnds+Yk/t4flA==",
    "a\\b",
    "a?b#c",
    "é☃",
    "%2F",
    "%2e%2e",
    "...",
    "a b",
    "a;b",
    "a&b=c",
    "~",
    "{id}",
    "/",
    "//",
]


class Nobody:
    """A client whose calls must not be made."""

    def perform(self, _: object) -> None:
        raise AssertionError("nothing is sent")

    perform_async = fetch_async = perform


@pytest.mark.parametrize("value", [5, True, dt.date(2026, 1, 31), ["id"]])
def test_what_is_no_text_is_refused_where_text_is_wanted(value: Any) -> None:
    for list_ in (invoices.list, customers.list, companies.list):
        arguments = () if list_ is companies.list else ("co",)
        with pytest.raises(TypeError, match="order_by is "):
            list_(Nobody(), *arguments, order_by=value)  # type: ignore[call-overload]


def test_an_identifier_stands_in_the_request_line_as_one_segment() -> None:
    with (
        Server(Answer(200, body=b"{}")) as server,
        codat.Client("test-key", base_url=server.url, limits=None) as client,
    ):
        for identifier in IDENTIFIERS:
            suppliers.get(client, "co", identifier)
        suppliers.get(client, "co", uuid.UUID(GUID))

    sent = [request.path.removeprefix("/companies/co/data/suppliers/") for request in server.requests]
    assert not any("/" in segment for segment in sent)
    assert sent[0] == "DUnds%2BYk%2Ft4flA%3D%3D"
    assert [unquote(segment) for segment in sent] == [*IDENTIFIERS, GUID]


@given(st.text(min_size=1))
@example("a/b")
@example("\\..\\")
def test_an_identifier_is_one_segment_or_refused(identifier: str) -> None:
    seen: list[str] = []
    client = client_of(lambda request: (seen.append(request.url.raw_path.decode()), json_answer({}))[1], limits=None)
    try:
        suppliers.get(client, "co", identifier)
    except ValueError:
        assert seen == []
        assert not identifier.strip() or identifier in (".", "..") or not identifier.isprintable()
        return
    assert seen[0].count("/") == 5
    assert unquote(seen[0].rpartition("/")[2], errors="strict") == identifier


@pytest.mark.parametrize(
    "identifier", ["", "  ", ".", "..", "a\nb", "\x7f", "\x9f", "\ud800", None, 5, b"x", dt.date.min]
)
def test_what_is_no_identifier_is_refused(identifier: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="supplier_id"):
        suppliers.get(Nobody(), "co", identifier)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "key", ["abc", "", f" {GUID}", f"{GUID}\n", f"{{{GUID}}}", f"urn:uuid:{GUID}", GUID.replace("-", ""), "é", 5, b"x"]
)
def test_an_idempotency_key_that_is_no_guid_is_refused(key: Any) -> None:
    for call in (
        lambda: invoices.create(Nobody(), "co", "cn", {}, idempotency_key=key),  # type: ignore[call-overload]
        lambda: invoices.create_and_wait(Nobody(), "co", "cn", {}, idempotency_key=key),  # type: ignore[call-overload]
        lambda: invoices.upload_attachment(Nobody(), "co", "cn", "1", b"x", idempotency_key=key),  # type: ignore[call-overload]
        lambda: connections.unlink(Nobody(), "co", "cn", idempotency_key=key),  # type: ignore[call-overload]
        lambda: create_invoice.call("co", "cn", body={}, idempotency_key=key),
    ):
        with pytest.raises((TypeError, ValueError), match="idempotency_key"):
            call()


@pytest.mark.parametrize("key", [GUID, GUID.upper(), uuid.UUID(GUID)])
def test_an_idempotency_key_is_sent_as_it_was_given(key: Any) -> None:
    keys: list[str] = []
    client = client_of(lambda request: (keys.append(request.headers["idempotency-key"]), json_answer(PUSHED))[1])
    invoices.create(client, "co", "cn", {}, idempotency_key=key)
    assert keys == [str(key)]


LISTS: list[Callable[..., Any]] = [
    *(verb for resource in (invoices, customers) for verb in (resource.list, resource.iterate, resource.fetch_all)),
    lambda client, _, **options: companies.list(client, **options),
    lambda client, _, **options: companies.iterate(client, **options),
    connections.list,
    push_operations.list,
    push_operations.fetch_all,
    lambda client, company, **options: invoices.list.aio(client, company, **options),
    lambda client, company, **options: invoices.fetch_all.aio(client, company, **options),
    lambda _, company, **options: list_invoices.call(company, **options),
]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("page", value) for value in (0, -1, True, 1.0, "2")),
        *(("page_size", value) for value in (0, -5, 5001, False, 10.5, "all")),
    ],
)
def test_a_page_that_there_cannot_be_is_refused(name: str, value: object) -> None:
    for list_ in LISTS:
        with pytest.raises((TypeError, ValueError), match=rf"^{name} is "):
            list_(Nobody(), "co", **{name: value})


def test_pages_at_the_edges_are_sent() -> None:
    query = list_invoices.call("co", page=1, page_size=5000).query
    assert query == (("page", "1"), ("pageSize", "5000"))


@pytest.mark.parametrize("body", [None, "x", [], [{}], 5, b"{}", Bill.from_dict({}), Invoice])
def test_a_body_that_is_none_of_the_operation_is_refused(body: Any) -> None:
    for call in (
        lambda: invoices.create(Nobody(), "co", "cn", body),  # type: ignore[call-overload]
        lambda: invoices.create_and_wait(Nobody(), "co", "cn", body),  # type: ignore[call-overload]
        lambda: invoices.update(Nobody(), "co", "cn", "1", body),  # type: ignore[call-overload]
        lambda: companies.create(Nobody(), body),  # type: ignore[call-overload]
        lambda: create_invoice.call("co", "cn", body=body),
    ):
        with pytest.raises(TypeError, match=r"^body is .*give a model \w+ or a mapping"):
            call()
    if not isinstance(body, Bill):
        with pytest.raises(TypeError, match="^body is .*give a model Bill"):
            bills.create(Nobody(), "co", "cn", body)  # type: ignore[call-overload]


def test_a_list_is_a_body_where_the_document_has_one() -> None:
    client = client_of(lambda request: json_answer([] if request.url.path.endswith("/batch") else {}))
    expenses.create(client, "co", [{"id": GUID}])
    source_accounts.create_batch(client, "co", "cn", [SourceAccountV2Prototype.from_dict({"id": "1"}), {"id": "2"}])
    with pytest.raises(TypeError, match=r"^body is of type dict: give a list"):
        source_accounts.create_batch(Nobody(), "co", "cn", {})  # type: ignore[call-overload]


def test_a_body_that_may_be_left_out_may_be_none() -> None:
    bodies: list[bytes] = []
    client = client_of(lambda request: (bodies.append(request.read()), json_answer({}))[1])
    syncs.request(client, "co")
    with pytest.raises(TypeError, match="^body is of type str"):
        syncs.request(Nobody(), "co", "x")  # type: ignore[call-overload]
    assert bodies == [b""]


def test_a_time_in_a_query_is_zulu_time() -> None:
    moment = dt.datetime(2026, 1, 31, 13, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    call = generate_spend_analysis_report.call("co", from_=moment, to=dt.date(2026, 2, 1))
    assert [value for _, value in call.query] == ["2026-01-31T12:30:00Z", "2026-02-01"]
