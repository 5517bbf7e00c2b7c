from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.create_reimbursable_expense_response import CreateReimbursableExpenseResponse
    from ...models.error_message import ErrorMessage
    from ...models.update_reimbursable_expense_transaction_request import UpdateReimbursableExpenseTransactionRequest


_ENDPOINT: _rt.Endpoint[CreateReimbursableExpenseResponse] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/sync/expenses/reimbursable-expense-transactions/{transactionId}",
    __name__,
    {
        200: _rt.Ref("CreateReimbursableExpenseResponse"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("UpdateReimbursableExpenseTransactionRequest"),
)


def call(
    company_id: str | UUID,
    transaction_id: str | UUID,
    body: UpdateReimbursableExpenseTransactionRequest | Mapping[str, Any],
) -> _rt.Call[CreateReimbursableExpenseResponse]:
    """Update a reimbursable expense transaction in the company's books.

    `PUT /companies/{companyId}/sync/expenses/reimbursable-expense-transactions/{transactionId}`

    Args:
        company_id: The company.
        transaction_id: The transaction, by the id that you gave it.
        body: The whole transaction as it shall be.

    Returns:
        The id of the sync that brings it into the books; `syncs.get` tells how it goes.

    Raises:
        NotFoundError: There is no such transaction.
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
    body: UpdateReimbursableExpenseTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[CreateReimbursableExpenseResponse | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/reimbursable-expense-transactions/{transactionId}`.

    Args:
        company_id: The company.
        transaction_id: The transaction, by the id that you gave it.
        body: The whole transaction as it shall be.
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
    body: UpdateReimbursableExpenseTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> CreateReimbursableExpenseResponse | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/reimbursable-expense-transactions/{transactionId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        transaction_id,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    transaction_id: str | UUID,
    body: UpdateReimbursableExpenseTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[CreateReimbursableExpenseResponse | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/reimbursable-expense-transactions/{transactionId}`; `sync_detailed`, awaited."""
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
    body: UpdateReimbursableExpenseTransactionRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> CreateReimbursableExpenseResponse | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/sync/expenses/reimbursable-expense-transactions/{transactionId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            transaction_id,
            body,
            client=client,
        )
    ).parsed
