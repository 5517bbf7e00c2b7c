from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.profit_and_loss_reports import ProfitAndLossReports


_ENDPOINT: _rt.Endpoint[ProfitAndLossReports] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/financials/profitAndLoss",
    __name__,
    {
        200: _rt.Ref("ProfitAndLossReports"),
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
) -> _rt.Call[ProfitAndLossReports]:
    """Get a company's profit and loss, period by period.

    `GET /companies/{companyId}/data/financials/profitAndLoss`

    Args:
        company_id: The company.
        period_length: Months in a period.
        periods_to_compare: How many periods to set side by side.
        start_month: The month that the report starts from, as any date in it; Codat's choice if not given.

    Returns:
        The statements, one a period, under `reports`, and the months that there is data for.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
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
    client: _rt.HttpClientProvider,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> _rt.Response[ProfitAndLossReports | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/financials/profitAndLoss`.

    Args:
        company_id: The company.
        client: Who sends it.
        period_length: Months in a period.
        periods_to_compare: How many periods to set side by side.
        start_month: The month that the report starts from, as any date in it; Codat's choice if not given.

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
    client: _rt.HttpClientProvider,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> ProfitAndLossReports | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/financials/profitAndLoss`; the content of `sync_detailed`."""
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
    client: _rt.HttpClientProvider,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> _rt.Response[ProfitAndLossReports | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/financials/profitAndLoss`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClientProvider,
    period_length: int,
    periods_to_compare: int,
    start_month: str | None = None,
) -> ProfitAndLossReports | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/financials/profitAndLoss`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            period_length=period_length,
            periods_to_compare=periods_to_compare,
            start_month=start_month,
        )
    ).parsed
