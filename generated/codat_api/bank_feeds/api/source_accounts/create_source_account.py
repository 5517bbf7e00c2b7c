from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.source_account import SourceAccount
    from ...models.source_account_prototype import SourceAccountPrototype
    from ...models.source_account_v2 import SourceAccountV2
    from ...models.source_account_v2_prototype import SourceAccountV2Prototype


_ENDPOINT: _rt.Endpoint[SourceAccountV2 | SourceAccount] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts",
    __name__,
    {
        200: _rt.OneOf(_rt.Ref("SourceAccountV2"), _rt.Ref("SourceAccount")),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.OneOf(_rt.Ref("SourceAccountV2Prototype"), _rt.Ref("SourceAccountPrototype")),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: SourceAccountV2Prototype | SourceAccountPrototype | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[SourceAccountV2 | SourceAccount]:
    """Create a source account.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The account; its `id` is yours to choose.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The source account.

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
    body: SourceAccountV2Prototype | SourceAccountPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[SourceAccountV2 | SourceAccount | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`.

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The account; its `id` is yours to choose.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: SourceAccountV2Prototype | SourceAccountPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> SourceAccountV2 | SourceAccount | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: SourceAccountV2Prototype | SourceAccountPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[SourceAccountV2 | SourceAccount | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: SourceAccountV2Prototype | SourceAccountPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> SourceAccountV2 | SourceAccount | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
