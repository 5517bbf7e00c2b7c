from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.excel_report_types import ExcelReportTypes


_ENDPOINT: _rt.Endpoint[bytes] = _rt.Endpoint(
    "GET",
    "/data/companies/{companyId}/assess/excel/download",
    __name__,
    {
        200: _rt.BYTES,
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    accept="application/octet-stream, application/json",
)


def call(
    company_id: str | UUID,
    *,
    report_type: ExcelReportTypes | str,
) -> _rt.Call[bytes]:
    """Download the Excel report that was generated last.

    `GET /data/companies/{companyId}/assess/excel/download`

    Args:
        company_id: The company.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`; Codat switched
            `enhancedCashFlow` off on 2026-07-10.

    Returns:
        The content of the workbook.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "reportType": _rt.Argument("report_type", report_type, _rt.Ref("ExcelReportTypes"), required=True),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/assess/excel/download`.

    Args:
        company_id: The company.
        client: Who sends it.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`; Codat switched
            `enhancedCashFlow` off on 2026-07-10.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_type=report_type,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/assess/excel/download`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        report_type=report_type,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/assess/excel/download`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_type=report_type,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/assess/excel/download`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            report_type=report_type,
        )
    ).parsed
