"""What an editor shows of an operation while a call to it is written, by pyright's language server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.language_server import LanguageServer

CALLS = """
from codat_facade.accounting import invoices

invoices.get("c1", "i1")
invoices.get.aio("c1", "i1")
invoices.list("c1")
invoices.iterate("c1")
invoices.fetch_all("c1")
invoices.create("c1", "k1", {})
invoices.create_and_wait("c1", "k1", {})
invoices.list_attachments("c1", "k1", "i1")
invoices.download_pdf("c1", "i1")
"""


@pytest.fixture(scope="module")
def editor() -> Iterator[LanguageServer]:
    with LanguageServer(CALLS) as server:
        yield server


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("get", ["Get one invoice.", "company_id: str | UUID", "invoice_id: The invoice.", "), Invoice]", "Returns:"]),
        ("list", ["List invoices, a page at a time.", "`GET /companies/{companyId}/data/invoices`", "Page[Invoice]]"]),
        ("iterate", ["All invoices, fetched page by page.", "query: str | Query | None", "), Invoice]"]),
        ("fetch_all", ["All invoices, in one list.", "page_size: int | None", "), Invoice]"]),
        ("create", ["Create an invoice in the company's books", "body: The invoice.", "CreateInvoiceResponse]"]),
        (
            "create_and_wait",
            ["and wait for its push operation to end.", "body: Invoice | Mapping[str, Any]", "Invoice]"],
        ),
        ("list_attachments", ["List the files attached to an invoice.", "Attachments]"]),
        ("download_pdf", ["Download an invoice as a PDF.", "invoice_id: The invoice.", "Download[("]),
    ],
)
def test_the_pointer_on_an_operation_shows_what_it_does_takes_and_returns(
    editor: LanguageServer, name: str, shown: list[str]
) -> None:
    text = editor.hover(f"invoices.{name}")
    assert [each for each in shown if each not in text] == [], text


@pytest.mark.parametrize(
    ("name", "parameters", "documented"),
    [
        ("get", "(company_id: str | UUID, invoice_id: str | UUID) -> Invoice", "Get one invoice."),
        ("get.aio", "-> Coroutine[Any, Any, Invoice]", "invoice_id: The invoice."),
        ("list", "page_size: int | None = None) -> Page[Invoice]", "page_size: Records a page; 100 if not given"),
        ("iterate", "page_size: int | None = None) -> Iterator[Invoice]", "order_by: A field to sort by"),
        ("fetch_all", "-> FetchedList[Invoice]", "modified_since: Only those"),
        ("create", "body: Invoice | Mapping[str, Any], *,", "idempotency_key: A GUID"),
        ("create_and_wait", "-> WriteResult[Invoice]", "body: The invoice."),
    ],
)
def test_an_open_bracket_shows_the_arguments_with_a_client_and_without(
    editor: LanguageServer, name: str, parameters: str, documented: str
) -> None:
    # A write that waits has more signatures, for the arguments of its wait.
    with_client, without, *_ = editor.signature_help(f"invoices.{name}")
    assert with_client[0].startswith("(client: Client, /, company_id: ")
    assert without[0].startswith("(company_id: ")
    assert parameters in without[0]
    assert documented in without[1]
