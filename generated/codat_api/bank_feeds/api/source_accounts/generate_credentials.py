from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.bank_account_credentials import BankAccountCredentials
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[BankAccountCredentials] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials",
    __name__,
    {
        200: _rt.Ref("BankAccountCredentials"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.ANY,
    body_required=False,
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    body: Any | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[BankAccountCredentials]:
    """Make credentials with which the business sets the bank feed up in its accounting platform.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: What the platform needs to know, if anything.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        A user name and a password.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
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
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: Any | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[BankAccountCredentials | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.
        body: What the platform needs to know, if anything.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: Any | None = None,
    idempotency_key: str | UUID | None = None,
) -> BankAccountCredentials | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: Any | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[BankAccountCredentials | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: Any | None = None,
    idempotency_key: str | UUID | None = None,
) -> BankAccountCredentials | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
