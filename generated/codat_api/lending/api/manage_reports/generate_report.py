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
    """Order a report; it is made after this call, `generate_and_wait` waits for it.

    `POST /companies/{companyId}/reports/{reportType}`

    Args:
        company_id: The company.
        report_type: Such as `categorizedBankStatement` or `creditModel`.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The report, still in progress.

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
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ReportOperation | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/reports/{reportType}`.

    Args:
        company_id: The company.
        report_type: Such as `categorizedBankStatement` or `creditModel`.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

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
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> ReportOperation | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/reports/{reportType}`; the content of `sync_detailed`."""
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
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ReportOperation | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/reports/{reportType}`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> ReportOperation | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/reports/{reportType}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            report_type,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
