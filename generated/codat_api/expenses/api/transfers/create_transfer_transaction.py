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
    body: TransferTransactionRequest | Mapping[str, Any],
) -> _rt.Call[TransferTransactionResponse]:
    """Create a transfer transaction and bring it into the company's books.

    `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`

    Args:
        company_id: The company.
        transaction_id: The id that the transaction shall have; yours to choose.
        body: The two accounts, the amounts and the day.

    Returns:
        The id of the sync that brings it into the books; `syncs.get` tells how it goes.

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
            "transaction_id": transaction_id,
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    transaction_id: str | UUID,
    body: TransferTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[TransferTransactionResponse | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`.

    Args:
        company_id: The company.
        transaction_id: The id that the transaction shall have; yours to choose.
        body: The two accounts, the amounts and the day.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            transaction_id,
            body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    transaction_id: str | UUID,
    body: TransferTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> TransferTransactionResponse | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        transaction_id,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    transaction_id: str | UUID,
    body: TransferTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[TransferTransactionResponse | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            transaction_id,
            body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    transaction_id: str | UUID,
    body: TransferTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> TransferTransactionResponse | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            transaction_id,
            body,
            client=client,
        )
    ).parsed
