from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.transfer_transaction_request import TransferTransactionRequest
    from ...models.transfer_transaction_response import TransferTransactionResponse


_ENDPOINT: _rt.Endpoint[TransferTransactionResponse] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}",
    __name__,
    {
        200: _rt.Ref("TransferTransactionResponse"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("TransferTransactionRequest"),
)


def call(
    company_id: str | UUID,
    transaction_id: str | UUID,
    *,
    body: TransferTransactionRequest | Mapping[str, Any],
) -> _rt.Call[TransferTransactionResponse]:
    """Create transfer transaction, described: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`.

    Args:
        company_id: `companyId` in the path.
        transaction_id: `transactionId` in the path.
        body: A model or a mapping; sent as `application/json`.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "transaction_id": transaction_id,
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    transaction_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: TransferTransactionRequest | Mapping[str, Any],
) -> _rt.Response[TransferTransactionResponse | ErrorMessage | None]:
    """Create transfer transaction: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`.

    Args:
        company_id: `companyId` in the path.
        transaction_id: `transactionId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            transaction_id,
            body=body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    transaction_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: TransferTransactionRequest | Mapping[str, Any],
) -> TransferTransactionResponse | ErrorMessage | None:
    """Create transfer transaction: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        transaction_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    transaction_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: TransferTransactionRequest | Mapping[str, Any],
) -> _rt.Response[TransferTransactionResponse | ErrorMessage | None]:
    """Create transfer transaction: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            transaction_id,
            body=body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    transaction_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: TransferTransactionRequest | Mapping[str, Any],
) -> TransferTransactionResponse | ErrorMessage | None:
    """Create transfer transaction: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            transaction_id,
            client=client,
            body=body,
        )
    ).parsed
