"""Reconciled invoices: what customers owe, held against the payments that the bank saw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen
from codat_api.lending.api import accounts_receivable as api

from .._operations.listing import with_records
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import EnhancedInvoiceReportItem, EnhancedInvoicesReport

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "fetch_all",
    "iterate",
    "list",
]


@operation
def list(
    company_id: str | UUID, *, query: str | Query | None = None, page: int | None = None, page_size: int | None = None
) -> Call[Page[EnhancedInvoiceReportItem]]:
    """List reconciled invoices, a page at a time.

    `GET /companies/{companyId}/reports/enhancedInvoices`

    Args:
        company_id: The company.
        query: A filter in Codat's query language.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        with_records(
            api.list_reconciled_invoices.call(company_id, query=render_query(query), page=page, page_size=page_size),
            "report_items",
        ).then(_listing)
    )


iterate = iterate_of(list)
"""All reconciled invoices, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All reconciled invoices, in one list."""


@frozen
class _Listing:
    """A report, seen as the list that it is."""

    results: Sequence[EnhancedInvoiceReportItem] | None
    page_number: int | None
    page_size: int | None
    total_results: int | None


def _listing(report: EnhancedInvoicesReport) -> _Listing:
    info = report.report_info
    return _Listing(
        report.report_items,
        getattr(info, "page_number", None),
        getattr(info, "page_size", None),
        getattr(info, "total_results", None),
    )
