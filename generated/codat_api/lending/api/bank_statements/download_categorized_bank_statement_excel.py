from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[bytes] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel",
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
    report_id: str | UUID,
    *,
    max_age: _dt.datetime | _dt.date | None = None,
) -> _rt.Call[bytes]:
    """Download a report as an Excel workbook.

    `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        max_age: Only if it was generated at or after this time.

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
            "report_id": report_id,
        },
        query={
            "maxAge": _rt.Argument("max_age", max_age, _rt.DATETIME),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel`.

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        client: Who sends it.
        max_age: Only if it was generated at or after this time.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_id,
            max_age=max_age,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        report_id,
        client=client,
        max_age=max_age,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_id,
            max_age=max_age,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    max_age: _dt.datetime | _dt.date | None = None,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/categorizedBankStatement/{reportId}/excel`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            report_id,
            client=client,
            max_age=max_age,
        )
    ).parsed
