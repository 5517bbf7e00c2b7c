from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.generate_otp_response import GenerateOtpResponse


_ENDPOINT: _rt.Endpoint[GenerateOtpResponse] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/bankFeeds/otp",
    __name__,
    {
        200: _rt.Ref("GenerateOtpResponse"),
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
    connection_id: str | UUID,
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[GenerateOtpResponse]:
    """Make a one-time password with which the business sets the bank feed up in its accounting platform.

    `POST /companies/{companyId}/connections/{connectionId}/bankFeeds/otp`

    Args:
        company_id: The company.
        connection_id: The connection.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The password, and when it expires.

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
            "connection_id": connection_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[GenerateOtpResponse | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeeds/otp`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> GenerateOtpResponse | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeeds/otp`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[GenerateOtpResponse | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeeds/otp`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> GenerateOtpResponse | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeeds/otp`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
