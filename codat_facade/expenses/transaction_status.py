"""Transaction status: how each transaction of a sync fared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codat_api.expenses.api import transaction_status as api

from .._operations.listing import as_list
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of

if TYPE_CHECKING:
    from codat_api.expenses.models import Transaction

    from codat_runtime import Call

    from .._operations.page import Page


@operation
def list(
    company_id: str, sync_id: str, *, page: int | None = None, page_size: int | None = None
) -> Call[Page[Transaction]]:
    """List how the transactions of a sync fared, a page at a time.

    `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions`

    Args:
        company_id: The company.
        sync_id: The sync.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(api.list_sync_transactions.call(company_id, sync_id, page=page, page_size=page_size))


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str, sync_id: str, transaction_id: str) -> Call[Sequence[Transaction]]:
    """Get how one transaction of a sync fared.

    `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions/{transactionId}`

    Args:
        company_id: The company.
        sync_id: The sync.
        transaction_id: The transaction, by the id that you gave it.

    Returns:
        Its states; most often one.

    Raises:
        NotFoundError: There is no such transaction.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_list(api.get_sync_transaction.call(company_id, sync_id, transaction_id))
