"""Reimbursable expense transactions: what staff paid themselves and get back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.expenses.api import reimbursements as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import (
        CreateReimbursableExpenseResponse,
        ReimbursableExpenseTransaction,
        UpdateReimbursableExpenseTransactionRequest,
    )

    from codat_runtime import Call


@operation
def create(
    company_id: str,
    body: Sequence[ReimbursableExpenseTransaction | Mapping[str, Any]],
    *,
    idempotency_key: str | None = None,
) -> Call[CreateReimbursableExpenseResponse]:
    """Create reimbursable expense transactions and bring them into the company's books.

    `POST /companies/{companyId}/sync/expenses/reimbursable-expense-transactions`

    Args:
        company_id: The company.
        body: The transactions, each with an `id` of yours.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The id of the sync that brings them into the books; `syncs.get` tells how it goes.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_reimbursable_expense_transaction.call(company_id, body=body, idempotency_key=idempotency_key)


@operation
def update(
    company_id: str, transaction_id: str, body: UpdateReimbursableExpenseTransactionRequest | Mapping[str, Any]
) -> Call[CreateReimbursableExpenseResponse]:
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
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.update_reimbursable_expense_transaction.call(company_id, transaction_id, body=body)
