"""Spend analysis: a report on what a business spends, ordered and then read."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from codat_api.lending.api import manage_reports
from codat_api.spend_insights.api import spend_analysis as api
from codat_api.spend_insights.models import ReportMetadata

from .._operations.download import download
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._operations.poll_schedule import PollOptions
from .._operations.query import render_query
from .._operations.report_status import COMPLETE, DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, failed, has_ended
from .._operations.workflow import followed_by, perform, wait, workflow
from .report_pages import as_report_page

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.spend_insights.models import PaymentMethodAnalysisResult, SupplierAnalysisResult

    from codat_runtime import Call

    from .._base.arguments import Duration
    from .._operations.page import Page
    from .._operations.query import Query
    from .._operations.workflow import Workflow

__all__ = [
    "download_excel",
    "fetch_all_payment_methods",
    "fetch_all_suppliers",
    "generate",
    "generate_and_download",
    "generate_and_wait",
    "get",
    "get_status",
    "iterate_payment_methods",
    "iterate_suppliers",
    "list_payment_methods",
    "list_suppliers",
]


generate = operation(api.generate_spend_analysis_report.call, name="generate")
get_status = operation(api.get_report_creation_status.call, name="get_status")
get = operation(api.get_spend_analysis_report.call, name="get")

download_excel = download(api.download_spend_analysis_report.call, name="download_excel")


@operation
def list_suppliers(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    max_age: dt.datetime | None = None,
) -> Call[Page[SupplierAnalysisResult]]:
    """List the suppliers in a spend analysis, a page at a time.

    `GET /companies/{companyId}/reports/spendAnalysis/{reportId}/suppliers`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        max_age: Only if it was generated at or after this time.

    Returns:
        One page; where the response does not count, `has_more` is true for a full one.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_report_page(
        api.get_supplier_analysis.call(
            company_id,
            report_id,
            query=render_query(query),
            order_by=order_by,
            page=page,
            page_size=page_size,
            max_age=max_age,
        ),
        page,
        page_size,
    )


iterate_suppliers = iterate_of(list_suppliers)
"""All the suppliers in a spend analysis, fetched page by page."""
fetch_all_suppliers = fetch_all_of(list_suppliers)
"""All the suppliers in a spend analysis, in one list."""


@operation
def list_payment_methods(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    max_age: dt.datetime | None = None,
) -> Call[Page[PaymentMethodAnalysisResult]]:
    """List the payment methods in a spend analysis, a page at a time.

    `GET /companies/{companyId}/reports/spendAnalysis/{reportId}/paymentMethods`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        max_age: Only if it was generated at or after this time.

    Returns:
        One page; where the response does not count, `has_more` is true for a full one.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_report_page(
        api.get_payment_method_analysis.call(
            company_id,
            report_id,
            query=render_query(query),
            order_by=order_by,
            page=page,
            page_size=page_size,
            max_age=max_age,
        ),
        page,
        page_size,
    )


iterate_payment_methods = iterate_of(list_payment_methods)
"""All the payment methods in a spend analysis, fetched page by page."""
fetch_all_payment_methods = fetch_all_of(list_payment_methods)
"""All the payment methods in a spend analysis, in one list."""


@workflow
def generate_and_wait(
    company_id: str,
    *,
    from_: dt.date | None = None,
    to: dt.date | None = None,
    exclude_suppliers_with_annualised_spend_below: Decimal | int | None = None,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    idempotency_key: str | None = None,
) -> Workflow[ReportMetadata]:
    """Order a spend analysis and wait until it can be read.

    `POST /companies/{companyId}/reports/spendAnalysis`, then
    `GET /companies/{companyId}/reports/{reportType}/{reportId}/status` if the order has an `id`, as it is documented
    for `api.codat.io`, or else `GET /companies/{companyId}/reports/spendAnalysis/status`

    Args:
        company_id: The company.
        from_: Where the time begins that it covers.
        to: Where that ends.
        exclude_suppliers_with_annualised_spend_below: Leave out suppliers who get less than this in a year, in the
            company's currency; 1 if not given.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from the order to the last poll.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The report, complete; its `id`, or `latest` where it has none, is what the lists take.

    Raises:
        PollTimeoutError: It was not there in time; `operation` on it is what was seen last.
        CodatError: Codat refused, could not be reached, or could not generate the report.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    order = api.generate_spend_analysis_report.call(
        company_id,
        from_=from_,
        to=to,
        exclude_suppliers_with_annualised_spend_below=exclude_suppliers_with_annualised_spend_below,
        idempotency_key=idempotency_key,
    )
    return (yield from _generated(company_id, order, PollOptions(poll_interval, timeout)))


generate_and_download = followed_by(
    generate_and_wait,
    api.download_spend_analysis_report.call,
    name="generate_and_download",
    doc=(
        "Order a spend analysis, wait until it is there, and download it as an Excel workbook.\n\n"
        "The download is documented for `banking-api.codat.io` alone: on `api.codat.io` take `generate_and_wait`, and\n"
        "then the lists or `report_bundles.download`.",
        "The content of the workbook.",
    ),
)
"""Order a spend analysis, wait until it is there, and download it as an Excel workbook."""


def _generated(company_id: str, order: Call[ReportMetadata], pace: PollOptions) -> Workflow[ReportMetadata]:
    """Order a report and wait until it is complete, polling where the order says."""
    what = f"the spend analysis of company {company_id}"
    ordered = yield from perform(order)
    look = _look(company_id, ordered.id if ordered else None)
    seen = yield from wait(look, what, lambda report: has_ended(_status_of(report)), pace)
    if _status_of(seen) != COMPLETE:
        raise failed(what, seen.error_message)
    return seen


def _look(company_id: str, report_id: str | None) -> Call[ReportMetadata]:
    if report_id is None:
        return api.get_report_creation_status.call(company_id)
    status: Call[Any] = manage_reports.get_report_status.call(company_id, "spendAnalysis", report_id)
    return status.reading(ReportMetadata)


def _status_of(report: ReportMetadata) -> str | None:
    return report.status or report.report_status
