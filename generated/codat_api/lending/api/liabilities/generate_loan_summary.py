from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.loan_source_type import LoanSourceType


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/reports/liabilities/loans",
    __name__,
    {
        202: None,
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
    source_type: LoanSourceType | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[None]:
    """Order the summary of the loans; it is made after this call.

    `POST /companies/{companyId}/reports/liabilities/loans`

    Args:
        company_id: The company.
        source_type: The kind of data: `accounting`, `banking` or `commerce` data.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

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
            "sourceType": _rt.Argument("source_type", source_type, _rt.Ref("LoanSourceType"), required=True),
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `POST /companies/{companyId}/reports/liabilities/loans`.

    Args:
        company_id: The company.
        client: Who sends it.
        source_type: The kind of data: `accounting`, `banking` or `commerce` data.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            source_type=source_type,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Send `call`: `POST /companies/{companyId}/reports/liabilities/loans`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        source_type=source_type,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `POST /companies/{companyId}/reports/liabilities/loans`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            source_type=source_type,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Send `call`: `POST /companies/{companyId}/reports/liabilities/loans`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            source_type=source_type,
            idempotency_key=idempotency_key,
        )
    ).parsed
