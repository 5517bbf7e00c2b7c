"""Identifiers as platforms make them: base64 with `/`, `+` and `=`."""

from __future__ import annotations

from urllib.parse import quote

import codat_facade as codat
from codat_facade.accounting import invoices, suppliers
from codat_facade.emulator import Emulator

IDENTIFIER = "DUnds+Yk/t4flA=="


def test_a_record_with_a_slash_in_its_identifier_is_listed_fetched_and_updated() -> None:
    emulator = Emulator()
    emulator.add_record("company-id", "connection-id", "suppliers", {"id": IDENTIFIER, "supplierName": "Before"})
    # Over a socket, where the path is what the request line has.
    with emulator.serve() as server, codat.Client(emulator.api_key, base_url=server.url, limits=None) as client:
        [listed] = suppliers.list(client, "company-id", query=f"id={IDENTIFIER}")
        fetched = suppliers.get(client, "company-id", listed.id or "")
        body = {"supplierName": "After", "status": "Active"}
        suppliers.update(client, "company-id", "connection-id", IDENTIFIER, body)
        emulator.clock.advance(3600)
        books = emulator.records("company-id", "connection-id", "suppliers")

    assert fetched == listed
    assert fetched.id == IDENTIFIER
    assert [record["supplierName"] for record in books if record["id"] == IDENTIFIER] == ["After"]
    assert emulator.requests[-1].path.endswith(f"/push/suppliers/{quote(IDENTIFIER, safe='')}")


def test_every_record_that_is_listed_can_be_fetched() -> None:
    emulator = Emulator()
    for identifier in (IDENTIFIER, "a b", "é", "%2F", "a?b#c"):
        emulator.add_record("company-id", "connection-id", "invoices", {"id": identifier})
    with codat.Client(emulator.api_key, transport=emulator.transport, limits=None) as client:
        listed = [invoice.id or "" for invoice in invoices.fetch_all(client, "company-id")]
        assert [invoices.get(client, "company-id", identifier).id for identifier in listed] == listed
    assert IDENTIFIER in listed
