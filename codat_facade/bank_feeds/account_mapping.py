"""Account mapping: which account of the business's books a source account feeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.bank_feeds.api import account_mapping as api

from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.bank_feeds.models import BankFeedAccountMapping, BankFeedAccountMappingResponse, BankFeedMapping

    from codat_runtime import Call


@operation
def get(company_id: str, connection_id: str) -> Call[Sequence[BankFeedMapping]]:
    """Get how a connection's source accounts are mapped, and what each could be mapped to.

    `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/mapping`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        One mapping for each source account.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_list(api.get_bank_account_mapping.call(company_id, connection_id))


@operation
def create(
    company_id: str,
    connection_id: str,
    body: BankFeedAccountMapping | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[BankFeedAccountMappingResponse]:
    """Map a source account to an account of the business's books.

    `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/mapping`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The two accounts, and from which day on transactions are fed.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The mapping, or the error that prevented it.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_bank_account_mapping.call(company_id, connection_id, body=body, idempotency_key=idempotency_key)
