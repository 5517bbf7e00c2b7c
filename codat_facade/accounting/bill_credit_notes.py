"""Bill credit notes: what suppliers give a company back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.accounting.api import bill_credit_notes as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait, and_wait_without_record

if TYPE_CHECKING:
    from codat_api.accounting.models import (
        BillCreditNote,
        CreateBillCreditNoteResponse,
        PushOperationSummary,
        PushOption,
        UpdateBillCreditNoteResponse,
    )

    from codat_runtime import Call, FileLike

    from .._operations.page import Page
    from .._operations.query import Moment, Query


@operation
def list(
    company_id: str,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[BillCreditNote]]:
    """List bill credit notes, a page at a time.

    `GET /companies/{companyId}/data/billCreditNotes`

    Args:
        company_id: The company.
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
        api.list_bill_credit_notes.call(
            company_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str, bill_credit_note_id: str) -> Call[BillCreditNote]:
    """Get one bill credit note.

    `GET /companies/{companyId}/data/billCreditNotes/{billCreditNoteId}`

    Args:
        company_id: The company.
        bill_credit_note_id: The bill credit note.

    Returns:
        The bill credit note.

    Raises:
        NotFoundError: There is no such bill credit note.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_bill_credit_note.call(company_id, bill_credit_note_id)


@operation
def get_model_options(company_id: str, connection_id: str) -> Call[PushOption]:
    """Get what may be written in a bill credit note, to create one or update one.

    `GET /companies/{companyId}/connections/{connectionId}/options/billCreditNotes`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_update_bill_credit_notes_model.call(company_id, connection_id)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: BillCreditNote | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    idempotency_key: str | None = None,
) -> Call[CreateBillCreditNoteResponse]:
    """Create a bill credit note in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/billCreditNotes`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The bill credit note.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_bill_credit_note.call(
        company_id,
        connection_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        idempotency_key=idempotency_key,
    )


create_and_wait = and_wait(create)


@operation
def update(
    company_id: str,
    connection_id: str,
    bill_credit_note_id: str,
    body: BillCreditNote | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    force_update: bool | None = None,
) -> Call[UpdateBillCreditNoteResponse]:
    """Update a bill credit note in the company's books; it is written after this call, `poll_until_done` waits for it.

    `PUT /companies/{companyId}/connections/{connectionId}/push/billCreditNotes/{billCreditNoteId}`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        bill_credit_note_id: The bill credit note.
        body: The whole bill credit note as it shall be.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        force_update: Whether to write even if the platform changed the bill credit note since Codat last read it.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.update_bill_credit_note.call(
        company_id,
        connection_id,
        bill_credit_note_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        force_update=force_update,
    )


update_and_wait = and_wait(update)


@operation
def upload_attachment(
    company_id: str,
    connection_id: str,
    bill_credit_note_id: str,
    file: FileLike,
    *,
    idempotency_key: str | None = None,
) -> Call[PushOperationSummary | None]:
    """Attach a file to a bill credit note in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/billCreditNotes/{billCreditNoteId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        bill_credit_note_id: The bill credit note.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending; None where Codat takes the file and answers with nothing.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        TypeError: `file` is none.
        ValueError: An argument cannot be sent.
    """
    return api.upload_bill_credit_note_attachment.call(
        company_id, connection_id, bill_credit_note_id, body={"file": file}, idempotency_key=idempotency_key
    )


upload_attachment_and_wait = and_wait_without_record(upload_attachment)
