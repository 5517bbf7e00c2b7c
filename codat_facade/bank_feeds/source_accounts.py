"""Source accounts: a bank's accounts, whose transactions go to an accounting platform."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.bank_feeds.api import source_accounts as api

from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.bank_feeds.models import (
        BankAccountCredentials,
        GenerateOtpResponse,
        SourceAccount,
        SourceAccountBatchCreateResponse,
        SourceAccountBatchErrorResponse,
        SourceAccountPrototype,
        SourceAccountV2,
        SourceAccountV2BatchCreateResponse,
        SourceAccountV2Prototype,
    )

    from codat_runtime import Call


@operation
def list(company_id: str, connection_id: str) -> Call[Sequence[SourceAccountV2] | Sequence[SourceAccount]]:
    """List a connection's source accounts.

    `GET /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        All of them.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_list(api.list_source_accounts.call(company_id, connection_id))


@operation
def create(
    company_id: str,
    connection_id: str,
    body: SourceAccountV2Prototype | SourceAccountPrototype | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[SourceAccountV2 | SourceAccount]:
    """Create a source account.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The account; its `id` is yours to choose.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The source account.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_source_account.call(company_id, connection_id, body=body, idempotency_key=idempotency_key)


@operation
def create_batch(
    company_id: str,
    connection_id: str,
    body: Sequence[SourceAccountV2Prototype | Mapping[str, Any]] | Sequence[SourceAccountPrototype | Mapping[str, Any]],
    *,
    idempotency_key: str | None = None,
) -> Call[
    Sequence[SourceAccountV2BatchCreateResponse | SourceAccountBatchCreateResponse | SourceAccountBatchErrorResponse]
]:
    """Create several source accounts at once; some may be created while others are refused.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The accounts.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        For each account, in order, what was created or why it was refused.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return as_list(
        api.create_batch_source_account.call(company_id, connection_id, body=body, idempotency_key=idempotency_key)
    )


@operation
def update(
    company_id: str,
    connection_id: str,
    account_id: str,
    body: SourceAccount | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[SourceAccount]:
    """Update a source account: what the body leaves out stays as it is.

    `PATCH /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/{accountId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        account_id: The source account.
        body: What to change.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The source account.

    Raises:
        NotFoundError: There is no such source account.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.update_source_account.call(
        company_id, connection_id, account_id, body=body, idempotency_key=idempotency_key
    )


@operation
def delete(company_id: str, connection_id: str, account_id: str) -> Call[None]:
    """Delete a source account; the accounting platform gets no more of its transactions.

    `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/{accountId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        account_id: The source account.

    Raises:
        NotFoundError: There is no such source account.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_source_account.call(company_id, connection_id, account_id)


@operation
def generate_credentials(
    company_id: str, connection_id: str, body: Mapping[str, Any] | None = None, *, idempotency_key: str | None = None
) -> Call[BankAccountCredentials]:
    """Make credentials with which the business sets the bank feed up in its accounting platform.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: What the platform needs to know, if anything.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        A user name and a password.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.generate_credentials.call(company_id, connection_id, body=body or {}, idempotency_key=idempotency_key)


@operation
def delete_credentials(company_id: str, connection_id: str) -> Call[None]:
    """Delete all credentials that were made for a connection; bank feeds that use them end.

    `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`

    Args:
        company_id: The company.
        connection_id: The connection.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_bank_feed_credentials.call(company_id, connection_id)


@operation
def generate_otp(
    company_id: str, connection_id: str, *, idempotency_key: str | None = None
) -> Call[GenerateOtpResponse]:
    """Make a one-time password with which the business sets the bank feed up in its accounting platform.

    `POST /companies/{companyId}/connections/{connectionId}/bankFeeds/otp`

    Args:
        company_id: The company.
        connection_id: The connection.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The password, and when it expires.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.generate_otp.call(company_id, connection_id, idempotency_key=idempotency_key)
