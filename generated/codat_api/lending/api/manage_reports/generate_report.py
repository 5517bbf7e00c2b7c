from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.report_operation import ReportOperation


_ENDPOINT: _rt.Endpoint[ReportOperation] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/reports/{reportType}",
    __name__,
    {
        202: _rt.Ref("ReportOperation"),
        400: _rt.Ref("ErrorMessage"),
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
    report_type: str | UUID,
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[ReportOperation]:
    """Generate report, described: `POST /companies/{companyId}/reports/{reportType}`.

    Args:
        company_id: `companyId` in the path.
        report_type: `reportType` in the path.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "report_type": report_type,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    report_type: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ReportOperation | ErrorMessage | None]:
    """Generate report: `POST /companies/{companyId}/reports/{reportType}`.

    Args:
        company_id: `companyId` in the path.
        report_type: `reportType` in the path.
        client: Who sends it.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_type,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    report_type: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> ReportOperation | ErrorMessage | None:
    """Generate report: `POST /companies/{companyId}/reports/{reportType}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        report_type,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    report_type: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ReportOperation | ErrorMessage | None]:
    """Generate report: `POST /companies/{companyId}/reports/{reportType}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_type,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    report_type: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> ReportOperation | ErrorMessage | None:
    """Generate report: `POST /companies/{companyId}/reports/{reportType}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            report_type,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
