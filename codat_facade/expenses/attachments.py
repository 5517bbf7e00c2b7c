"""Files attached to expense transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.expenses.api import attachments as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.expenses.models import Attachment

    from codat_runtime import Call, FileLike

__all__ = [
    "upload",
]


@operation
def upload(
    company_id: str | UUID,
    sync_id: str | UUID,
    transaction_id: str | UUID,
    file: FileLike,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[Attachment]:
    """Attach a file to a transaction that a sync brought into the books.

    `POST /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions/{transactionId}/attachments`

    Args:
        company_id: The company.
        sync_id: The sync.
        transaction_id: The transaction.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The attachment.

    Raises:
        NotFoundError: There is no such transaction.
        TypeError: `file` is of a type that is not a file.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.upload_expense_attachment.call(
        company_id, sync_id, transaction_id, body={"file": file}, idempotency_key=idempotency_key
    )
