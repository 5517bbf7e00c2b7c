from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.source_account_batch_create_response import SourceAccountBatchCreateResponse
    from ...models.source_account_batch_error_response import SourceAccountBatchErrorResponse
    from ...models.source_account_prototype import SourceAccountPrototype
    from ...models.source_account_v2_batch_create_response import SourceAccountV2BatchCreateResponse
    from ...models.source_account_v2_prototype import SourceAccountV2Prototype


_ENDPOINT: _rt.Endpoint[
    list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse]
    | list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch",
    __name__,
    {
        201: _rt.ListOf(
            _rt.OneOf(_rt.Ref("SourceAccountV2BatchCreateResponse"), _rt.Ref("SourceAccountBatchCreateResponse"))
        ),
        207: _rt.ListOf(
            _rt.OneOf(
                _rt.Ref("SourceAccountV2BatchCreateResponse"),
                _rt.Ref("SourceAccountBatchCreateResponse"),
                _rt.Ref("SourceAccountBatchErrorResponse"),
            )
        ),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        409: _rt.ListOf(
            _rt.OneOf(
                _rt.Ref("SourceAccountV2BatchCreateResponse"),
                _rt.Ref("SourceAccountBatchCreateResponse"),
                _rt.Ref("SourceAccountBatchErrorResponse"),
            )
        ),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.OneOf(_rt.ListOf(_rt.Ref("SourceAccountV2Prototype")), _rt.ListOf(_rt.Ref("SourceAccountPrototype"))),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: Sequence[SourceAccountV2Prototype | Mapping[str, Any]] | Sequence[SourceAccountPrototype | Mapping[str, Any]],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[
    list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse]
    | list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
]:
    """Create several source accounts at once; some may be created while others are refused.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The accounts.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        For each account, in order, what was created or why it was refused.

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
    body: Sequence[SourceAccountV2Prototype | Mapping[str, Any]] | Sequence[SourceAccountPrototype | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[
    list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse]
    | list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
    | ErrorMessage
    | None
]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch`.

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The accounts.
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
    body: Sequence[SourceAccountV2Prototype | Mapping[str, Any]] | Sequence[SourceAccountPrototype | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> (
    list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse]
    | list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
    | ErrorMessage
    | None
):
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch`; the content of `sync_detailed`."""
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
    body: Sequence[SourceAccountV2Prototype | Mapping[str, Any]] | Sequence[SourceAccountPrototype | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[
    list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse]
    | list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
    | ErrorMessage
    | None
]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch`; `sync_detailed`, awaited."""
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
    body: Sequence[SourceAccountV2Prototype | Mapping[str, Any]] | Sequence[SourceAccountPrototype | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> (
    list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse]
    | list[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
    | ErrorMessage
    | None
):
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
