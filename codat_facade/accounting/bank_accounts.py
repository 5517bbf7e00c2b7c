"""Bank accounts: where a company keeps its money, as its books have them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.accounting.api import bank_accounts as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait

if TYPE_CHECKING:
    from codat_api.accounting.models import (
        BankAccount,
        CreateBankAccountResponse,
        PushOption,
        UpdateBankAccountResponse,
    )

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query


@operation
def list(
    company_id: str,
    connection_id: str,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[BankAccount]]:
    """List bank accounts, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/bankAccounts`

    Args:
        company_id: The company.
        connection_id: The connection.
        query: Which ones, in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_bank_accounts.call(
            company_id,
            connection_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str, connection_id: str, account_id: str) -> Call[BankAccount]:
    """Get one bank account.

    `GET /companies/{companyId}/connections/{connectionId}/data/bankAccounts/{accountId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        account_id: The bank account.

    Returns:
        The bank account.

    Raises:
        NotFoundError: There is no such bank account.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_bank_account.call(company_id, connection_id, account_id)


@operation
def get_model_options(company_id: str, connection_id: str) -> Call[PushOption]:
    """Get what may be written in a bank account, to create one or update one.

    `GET /companies/{companyId}/connections/{connectionId}/options/bankAccounts`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_update_bank_accounts_model.call(company_id, connection_id)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: BankAccount | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | None = None,
) -> Call[CreateBankAccountResponse]:
    """Create a bank account in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/bankAccounts`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The bank account.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; true if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_bank_account.call(
        company_id,
        connection_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        idempotency_key=idempotency_key,
    )


create_and_wait = and_wait(create)


@operation
def update(
    company_id: str,
    connection_id: str,
    bank_account_id: str,
    body: BankAccount | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    force_update: bool | None = None,
) -> Call[UpdateBankAccountResponse]:
    """Update a bank account in the company's books; it is written after this call, `poll_until_done` waits for it.

    `PUT /companies/{companyId}/connections/{connectionId}/push/bankAccounts/{bankAccountId}`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        bank_account_id: The bank account.
        body: The whole bank account as it shall be.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        force_update: Whether to write even if the platform changed the bank account since Codat last read it.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.update_bank_account.call(
        company_id,
        connection_id,
        bank_account_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        force_update=force_update,
    )


update_and_wait = and_wait(update)
