"""Transfer transactions: money moved between two accounts of a business."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.expenses.api import transfers as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import TransferTransactionRequest, TransferTransactionResponse

    from codat_runtime import Call


@operation
def create(
    company_id: str, transaction_id: str, body: TransferTransactionRequest | Mapping[str, Any]
) -> Call[TransferTransactionResponse]:
    """Create a transfer transaction and bring it into the company's books.

    `PUT /companies/{companyId}/sync/expenses/transfer-transactions/{transactionId}`

    Args:
        company_id: The company.
        transaction_id: The id that the transaction shall have; yours to choose.
        body: The two accounts, the amounts and the day.

    Returns:
        The id of the sync that brings it into the books; `syncs.get` tells how it goes.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.create_transfer_transaction.call(company_id, transaction_id, body=body)
