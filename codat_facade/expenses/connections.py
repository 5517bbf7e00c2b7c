"""Connections that stand for the product which sends the expenses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.expenses.api import connections as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import Connection

    from codat_runtime import Call


@operation
def create_partner_expense_connection(company_id: str, *, idempotency_key: str | None = None) -> Call[Connection]:
    """Create the connection through which your product sends expenses.

    `POST /companies/{companyId}/sync/expenses/connections/partnerExpense`

    Args:
        company_id: The company.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The connection.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_partner_expense_connection.call(company_id, idempotency_key=idempotency_key)
