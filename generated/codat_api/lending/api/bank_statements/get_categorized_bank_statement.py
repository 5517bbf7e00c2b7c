from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.enhanced_cash_flow_transactions import EnhancedCashFlowTransactions
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[EnhancedCashFlowTransactions] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/enhancedCashFlow/transactions",
    __name__,
    {
        200: _rt.Ref("EnhancedCashFlowTransactions"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    *,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> _rt.Call[EnhancedCashFlowTransactions]:
    """Get categorized bank statement, described: `GET /companies/{companyId}/reports/enhancedCashFlow/transactions`.

    Args:
        company_id: `companyId` in the path.
        page: `page` in the query.
        page_size: `pageSize` in the query.
        query: `query` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "page": _rt.Argument("page", page, _rt.INTEGER),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
            "query": _rt.Argument("query", query, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> _rt.Response[EnhancedCashFlowTransactions | ErrorMessage | None]:
    """Get categorized bank statement: `GET /companies/{companyId}/reports/enhancedCashFlow/transactions`.

    Args:
        company_id: `companyId` in the path.
        client: Who sends it.
        page: `page` in the query.
        page_size: `pageSize` in the query.
        query: `query` in the query.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            page=page,
            page_size=page_size,
            query=query,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> EnhancedCashFlowTransactions | ErrorMessage | None:
    """Get categorized bank statement: `GET /companies/{companyId}/reports/enhancedCashFlow/transactions`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        page=page,
        page_size=page_size,
        query=query,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> _rt.Response[EnhancedCashFlowTransactions | ErrorMessage | None]:
    """Get categorized bank statement: `GET /companies/{companyId}/reports/enhancedCashFlow/transactions`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            page=page,
            page_size=page_size,
            query=query,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> EnhancedCashFlowTransactions | ErrorMessage | None:
    """Get categorized bank statement: `GET /companies/{companyId}/reports/enhancedCashFlow/transactions`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            page=page,
            page_size=page_size,
            query=query,
        )
    ).parsed
