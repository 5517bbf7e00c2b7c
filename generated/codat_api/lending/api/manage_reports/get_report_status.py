from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.report_operation import ReportOperation


_ENDPOINT: _rt.Endpoint[ReportOperation] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/{reportType}/{reportId}/status",
    __name__,
    {
        200: _rt.Ref("ReportOperation"),
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
    report_type: str | UUID,
    report_id: str | UUID,
    *,
    max_age: _dt.datetime | _dt.date | None = None,
) -> _rt.Call[ReportOperation]:
    """Get how far a report is.

    `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`

    Args:
        company_id: The company.
        report_type: Such as `categorizedBankStatement` or `creditModel`.
        report_id: The report; `latest` for the one that was generated last.
        max_age: Only if it was generated at or after this time.

    Returns:
        The report; its `status` is `InProgress`, `Complete` or `Error`.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "report_type": report_type,
            "report_id": report_id,
        },
        query={
            "maxAge": _rt.Argument("max_age", max_age, _rt.DATETIME),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    report_type: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> _rt.Response[ReportOperation | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`.

    Args:
        company_id: The company.
        report_type: Such as `categorizedBankStatement` or `creditModel`.
        report_id: The report; `latest` for the one that was generated last.
        client: Who sends it.
        max_age: Only if it was generated at or after this time.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_type,
            report_id,
            max_age=max_age,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    report_type: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> ReportOperation | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        report_type,
        report_id,
        client=client,
        max_age=max_age,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    report_type: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> _rt.Response[ReportOperation | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_type,
            report_id,
            max_age=max_age,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    report_type: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> ReportOperation | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            report_type,
            report_id,
            client=client,
            max_age=max_age,
        )
    ).parsed
