"""Adjustment transactions: corrections between accounts of the books."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.expenses.api import adjustments as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import AdjustmentTransactionRequest, AdjustmentTransactionResponse

    from codat_runtime import Call


@operation
def create(
    company_id: str,
    body: Sequence[AdjustmentTransactionRequest | Mapping[str, Any]],
    *,
    idempotency_key: str | None = None,
) -> Call[AdjustmentTransactionResponse]:
    """Create adjustment transactions and bring them into the company's books.

    `POST /companies/{companyId}/sync/expenses/adjustment-transactions`

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
    return api.create_adjustment_transaction.call(company_id, body=body, idempotency_key=idempotency_key)
