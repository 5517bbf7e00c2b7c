from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.excel_report_types import ExcelReportTypes
    from ...models.excel_status import ExcelStatus


_ENDPOINT: _rt.Endpoint[ExcelStatus] = _rt.Endpoint(
    "POST",
    "/data/companies/{companyId}/assess/excel",
    __name__,
    {
        200: _rt.Ref("ExcelStatus"),
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
    report_type: ExcelReportTypes | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[ExcelStatus]:
    """Order an Excel report; it is made after this call, `generate_and_download` waits for it.

    `POST /data/companies/{companyId}/assess/excel`

    Args:
        company_id: The company.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`; Codat switched
            `enhancedCashFlow` off on 2026-07-10.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        How far it is.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
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
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ExcelStatus | ErrorMessage | None]:
    """Send `call`: `POST /data/companies/{companyId}/assess/excel`.

    Args:
        company_id: The company.
        client: Who sends it.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`; Codat switched
            `enhancedCashFlow` off on 2026-07-10.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_type=report_type,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
    idempotency_key: str | UUID | None = None,
) -> ExcelStatus | ErrorMessage | None:
    """Send `call`: `POST /data/companies/{companyId}/assess/excel`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        report_type=report_type,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ExcelStatus | ErrorMessage | None]:
    """Send `call`: `POST /data/companies/{companyId}/assess/excel`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_type=report_type,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_type: ExcelReportTypes | str,
    idempotency_key: str | UUID | None = None,
) -> ExcelStatus | ErrorMessage | None:
    """Send `call`: `POST /data/companies/{companyId}/assess/excel`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            report_type=report_type,
            idempotency_key=idempotency_key,
        )
    ).parsed
