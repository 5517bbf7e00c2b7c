"""Journal entries: the debits and credits in a company's general ledger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.accounting.api import journal_entries as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait, and_wait_without_record

if TYPE_CHECKING:
    from codat_api.accounting.models import CreateJournalEntryResponse, JournalEntry, PushOperationSummary, PushOption

    from codat_runtime import Call

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
) -> Call[Page[JournalEntry]]:
    """List journal entries, a page at a time.

    `GET /companies/{companyId}/data/journalEntries`

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
        api.list_journal_entries.call(
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
def get(company_id: str, journal_entry_id: str) -> Call[JournalEntry]:
    """Get one journal entry.

    `GET /companies/{companyId}/data/journalEntries/{journalEntryId}`

    Args:
        company_id: The company.
        journal_entry_id: The journal entry.

    Returns:
        The journal entry.

    Raises:
        NotFoundError: There is no such journal entry.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_journal_entry.call(company_id, journal_entry_id)


@operation
def get_model_options(company_id: str, connection_id: str) -> Call[PushOption]:
    """Get what may be written in a journal entry, to create one.

    `GET /companies/{companyId}/connections/{connectionId}/options/journalEntries`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_journal_entries_model.call(company_id, connection_id)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: JournalEntry | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | None = None,
) -> Call[CreateJournalEntryResponse]:
    """Create a journal entry in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/journalEntries`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The journal entry.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; true if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_journal_entry.call(
        company_id,
        connection_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        idempotency_key=idempotency_key,
    )


create_and_wait = and_wait(create)


@operation
def delete(
    company_id: str,
    connection_id: str,
    journal_entry_id: str,
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
) -> Call[PushOperationSummary]:
    """Delete a journal entry from the company's books; it is done after this call, `poll_until_done` waits for it.

    `DELETE /companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}`

    Args:
        company_id: The company.
        connection_id: The connection to delete from.
        journal_entry_id: The journal entry.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is deleted; true if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_journal_entry.call(
        company_id,
        connection_id,
        journal_entry_id,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
    )


delete_and_wait = and_wait_without_record(delete)
