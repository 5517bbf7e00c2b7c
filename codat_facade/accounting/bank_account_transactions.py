"""Bank account transactions: what moved on a bank account, as the books have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import bank_account_transactions as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.accounting.models import BankAccountTransaction

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query

__all__ = [
    "create",
    "create_and_wait",
    "fetch_all",
    "get_model_options",
    "iterate",
    "list",
]


@operation
def list(
    company_id: str | UUID,
    connection_id: str | UUID,
    account_id: str | UUID,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[BankAccountTransaction]]:
    """List the transactions of a bank account, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/bankAccounts/{accountId}/bankTransactions`

    Args:
        company_id: The company.
        connection_id: The connection.
        account_id: The bank account.
        query: A filter in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_bank_account_transactions.call(
            company_id,
            connection_id,
            account_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
"""All the transactions of a bank account, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All the transactions of a bank account, in one list."""

get_model_options = operation(api.get_create_bank_transactions_model.call, name="get_model_options")
create = operation(api.create_bank_transactions.call, name="create")
create_and_wait = and_wait(create)
"""Create transactions on a bank account, and wait for its push operation to end."""
