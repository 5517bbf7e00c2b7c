from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.cash_flow_statements import CashFlowStatements
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[CashFlowStatements] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/financials/cashFlowStatement",
    __name__,
    {
        200: _rt.Ref("CashFlowStatements"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        409: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    *,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> _rt.Call[CashFlowStatements]:
    """Get cash flow statement, described: `GET /companies/{companyId}/data/financials/cashFlowStatement`.

    Args:
        company_id: `companyId` in the path.
        period_length: `periodLength` in the query.
        periods_to_compare: `periodsToCompare` in the query.
        start_month: `startMonth` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "periodLength": _rt.Argument("period_length", period_length, _rt.INTEGER, required=True),
            "periodsToCompare": _rt.Argument("periods_to_compare", periods_to_compare, _rt.INTEGER, required=True),
            "startMonth": _rt.Argument("start_month", start_month, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> _rt.Response[CashFlowStatements | ErrorMessage | None]:
    """Get cash flow statement: `GET /companies/{companyId}/data/financials/cashFlowStatement`.

    Args:
        company_id: `companyId` in the path.
        client: Who sends it.
        period_length: `periodLength` in the query.
        periods_to_compare: `periodsToCompare` in the query.
        start_month: `startMonth` in the query.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            period_length=period_length,
            periods_to_compare=periods_to_compare,
            start_month=start_month,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> CashFlowStatements | ErrorMessage | None:
    """Get cash flow statement: `GET /companies/{companyId}/data/financials/cashFlowStatement`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        period_length=period_length,
        periods_to_compare=periods_to_compare,
        start_month=start_month,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> _rt.Response[CashFlowStatements | ErrorMessage | None]:
    """Get cash flow statement: `GET /companies/{companyId}/data/financials/cashFlowStatement`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            period_length=period_length,
            periods_to_compare=periods_to_compare,
            start_month=start_month,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> CashFlowStatements | ErrorMessage | None:
    """Get cash flow statement: `GET /companies/{companyId}/data/financials/cashFlowStatement`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            period_length=period_length,
            periods_to_compare=periods_to_compare,
            start_month=start_month,
        )
    ).parsed
