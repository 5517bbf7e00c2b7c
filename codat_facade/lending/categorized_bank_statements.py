"""Categorized bank statements: a business's bank transactions, each with what it was for."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from codat_api.lending.api import bank_statements as api

from .._operations.deprecation import deprecated_operation
from .._operations.download import download
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.poll_schedule import PollOptions
from .._operations.query import render_query
from .._operations.report_status import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT
from .._operations.workflow import perform, workflow
from .generation import generated

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import (
        CategorizedBankStatementAccount,
        EnhancedCashFlowItemTransaction,
        EnhancedCashFlowTransactions,
    )

    from codat_runtime import Call

    from .._base.arguments import Duration
    from .._operations.page import Page
    from .._operations.query import Query
    from .._operations.workflow import Workflow

__all__ = [
    "download_excel",
    "fetch_all_accounts",
    "fetch_all_transactions",
    "generate_and_download",
    "get",
    "iterate_accounts",
    "iterate_transactions",
    "list_accounts",
    "list_transactions",
]


@deprecated_operation(use="lending.categorized_bank_statements.list_transactions")
def get(
    company_id: str | UUID, *, query: str | Query | None = None, page: int | None = None, page_size: int | None = None
) -> Call[EnhancedCashFlowTransactions]:
    """Get the enhanced cash flow of all banking data, one page of it; deprecated: use `list_transactions`.

    `GET /companies/{companyId}/reports/enhancedCashFlow/transactions`

    Codat switched it off on 2026-07-10; `reports.generate` orders the categorized bank statement in its place.

    Args:
        company_id: The company.
        query: A filter in Codat's query language.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        The accounts that the data comes from, and the transactions of this page; `report_info` counts them.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_categorized_bank_statement.call(
        company_id, query=render_query(query), page=page, page_size=page_size
    )


@operation
def list_accounts(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    max_age: dt.datetime | None = None,
) -> Call[Page[CategorizedBankStatementAccount]]:
    """List the accounts of a report, a page at a time.

    `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/accounts`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        max_age: Only if it was generated at or after this time.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_categorized_bank_statement_accounts.call(
            company_id,
            report_id,
            query=render_query(query),
            order_by=order_by,
            page=page,
            page_size=page_size,
            max_age=max_age,
        )
    )


iterate_accounts = iterate_of(list_accounts)
"""All the accounts of a report, fetched page by page."""
fetch_all_accounts = fetch_all_of(list_accounts)
"""All the accounts of a report, in one list."""


@operation
def list_transactions(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    max_age: dt.datetime | None = None,
) -> Call[Page[EnhancedCashFlowItemTransaction]]:
    """List the transactions of a report, a page at a time.

    `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        max_age: Only if it was generated at or after this time.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.get_categorized_bank_statement_transactions.call(
            company_id,
            report_id,
            query=render_query(query),
            order_by=order_by,
            page=page,
            page_size=page_size,
            max_age=max_age,
        )
    )


iterate_transactions = iterate_of(list_transactions)
"""All the transactions of a report, fetched page by page."""
fetch_all_transactions = fetch_all_of(list_transactions)
"""All the transactions of a report, in one list."""

download_excel = download(api.download_categorized_bank_statement_excel.call, name="download_excel")


@workflow
def generate_and_download(
    company_id: str,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    idempotency_key: str | None = None,
) -> Workflow[bytes]:
    """Order a categorized bank statement, wait until it is there, and download it as an Excel workbook.

    `POST /companies/{companyId}/reports/{reportType}`, then
    `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`, then
    `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel`

    Args:
        company_id: The company.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from the order to the last poll.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The content of the workbook.

    Raises:
        PollTimeoutError: It was not complete in time; `operation` on it is what was seen last.
        CodatError: Codat refused, could not be reached, or could not generate the report.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    pace = PollOptions(poll_interval, timeout)
    report = yield from generated(company_id, "categorizedBankStatement", pace, idempotency_key)
    return (yield from perform(api.download_categorized_bank_statement_excel.call(company_id, report.id or "")))
