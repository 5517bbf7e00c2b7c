from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.categorized_bank_statement_transactions import CategorizedBankStatementTransactions
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[CategorizedBankStatementTransactions] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions",
    __name__,
    {
        200: _rt.Ref("CategorizedBankStatementTransactions"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    records="EnhancedCashFlowItemTransaction",
)


def call(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    max_age: _dt.datetime | _dt.date | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Call[CategorizedBankStatementTransactions]:
    """List the transactions of a report, a page at a time.

    `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        max_age: Only if it was generated at or after this time.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "report_id": report_id,
        },
        query={
            "maxAge": _rt.Argument("max_age", max_age, _rt.DATETIME),
            "page": _rt.Argument("page", page, _rt.INTEGER),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
            "query": _rt.Argument("query", query, _rt.STRING),
            "orderBy": _rt.Argument("order_by", order_by, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Response[CategorizedBankStatementTransactions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions`.

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        client: Who sends it.
        max_age: Only if it was generated at or after this time.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_id,
            max_age=max_age,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> CategorizedBankStatementTransactions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        report_id,
        client=client,
        max_age=max_age,
        page=page,
        page_size=page_size,
        query=query,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Response[CategorizedBankStatementTransactions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_id,
            max_age=max_age,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> CategorizedBankStatementTransactions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/transactions`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            report_id,
            client=client,
            max_age=max_age,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
        )
    ).parsed
