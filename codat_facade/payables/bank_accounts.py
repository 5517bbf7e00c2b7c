"""Bank accounts, as a business's books have them, to pay bills from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.payables.api import bank_accounts as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.payables.models import BankAccount, BankAccountPrototype

    from codat_runtime import Call


@operation
def create(
    company_id: str,
    connection_id: str,
    body: BankAccountPrototype | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[BankAccount]:
    """Create a bank account in the company's books; unlike a push operation, it is there when this returns.

    `POST /companies/{companyId}/connections/{connectionId}/payables/bankAccounts`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The bank account.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The bank account, with its id.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_bank_account.call(company_id, connection_id, body=body, idempotency_key=idempotency_key)
