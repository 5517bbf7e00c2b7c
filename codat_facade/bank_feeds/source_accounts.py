"""Source accounts: a bank's accounts, whose transactions go to an accounting platform."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.bank_feeds.api import source_accounts as api

from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.bank_feeds.models import BankAccountCredentials

    from codat_runtime import Call

__all__ = [
    "create",
    "create_batch",
    "delete",
    "delete_credentials",
    "generate_credentials",
    "generate_otp",
    "list",
    "update",
]

list = operation(api.list_source_accounts.call, name="list", through=as_list)

create = operation(api.create_source_account.call, name="create")
create_batch = operation(api.create_batch_source_account.call, name="create_batch", through=as_list)
update = operation(api.update_source_account.call, name="update")
delete = operation(api.delete_source_account.call, name="delete")


@operation
def generate_credentials(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: Mapping[str, Any] | None = None,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[BankAccountCredentials]:
    """Make credentials with which the business sets the bank feed up in its accounting platform.

    `POST /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: What the platform needs to know, if anything.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        A user name and a password.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.generate_credentials.call(company_id, connection_id, body=body or {}, idempotency_key=idempotency_key)


delete_credentials = operation(api.delete_bank_feed_credentials.call, name="delete_credentials")
generate_otp = operation(api.generate_otp.call, name="generate_otp")
