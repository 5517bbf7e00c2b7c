"""An entry of a journal: one write, and how far it is."""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from typing import cast

from attrs import evolve, frozen

from codat_runtime import decode_json

from .._base.idempotency_key import idempotency_key


class WriteState(StrEnum):
    """The states of a write; the last four are its ends."""

    PLANNED = "planned"
    """Not sent, or sent and certainly not taken: it is going to be sent."""
    SENDING = "sending"
    """Sent, or about to be, and its response is not known."""
    ACCEPTED = "accepted"
    """Codat has a push operation for it, which has not ended."""
    SUCCEEDED = "succeeded"
    """The record was written."""
    FAILED = "failed"
    """The record was not written: its push operation failed, or Codat has none."""
    REFUSED = "refused"
    """The record was not written: Codat, or this client, refused the request."""
    UNKNOWN = "unknown"
    """It is unclear whether the record was written; a person has to look."""


ENDS = frozenset((WriteState.SUCCEEDED, WriteState.FAILED, WriteState.REFUSED, WriteState.UNKNOWN))
CERTAINLY_NOT_WRITTEN = frozenset((WriteState.FAILED, WriteState.REFUSED))


@frozen(kw_only=True)
class Entry:
    """One write in a journal; a change of it is another entry of the same name.

    Attributes:
        name: Names the write; unique in the journal.
        operation: The dotted name of the operation, `codat_facade.accounting.invoices.create`.
        company_id: The company.
        connection_id: The connection that is written to.
        record_ids: What the path names after the connection: the record of an update or a delete.
        options: The options of the operation, as JSON.
        body: The body, as JSON and as it is sent; None where the operation takes none.
        find: A query that only the record of this write matches; None if there is none.
        state: How far it is.
        attempt: 1, and one more for each time that the write is begun anew with another idempotency key.
        first_attempt_at: When the present key was first sent, or was about to be; seconds since 1970.
        last_attempt_at: When it was sent last, or was about to be; once its failure is known, when that came, for the
            client may have sent it again in between. Seconds since 1970.
        doubt: Why the response to the present key does not tell whether the write was taken; None while asking again
            may tell.
        push_operation_key: The push operation.
        data_type: The data type, as Codat's push operation has it.
        requested_at: When Codat took the write, by its own clock; seconds since 1970.
        record_id: The identifier of the record in the books.
        reasons: Sentences: why it was not written, why it is not known, and how to find out.
        revision: How often the entry was saved.
    """

    name: str
    operation: str
    company_id: str
    connection_id: str
    record_ids: tuple[str, ...] = ()
    options: str = "{}"
    body: bytes | None = None
    find: str | None = None
    state: WriteState = WriteState.PLANNED
    attempt: int = 1
    first_attempt_at: float | None = None
    last_attempt_at: float | None = None
    doubt: str | None = None
    push_operation_key: str | None = None
    data_type: str | None = None
    requested_at: float | None = None
    record_id: str | None = None
    reasons: tuple[str, ...] = ()
    revision: int = 0

    @property
    def has_ended(self) -> bool:
        """True if nothing more is done about it by itself."""
        return self.state in ENDS

    @property
    def idempotency_key(self) -> str:
        """The key that it is sent with, which follows from its names: the same on any machine."""
        names = (self.name, self.operation, self.company_id, self.connection_id, self.attempt)
        return idempotency_key("codat_facade.batches", *names)

    @property
    def content(self) -> str:
        """A digest of what is written, and where: equal for the same write, whatever the order of the body's keys."""
        body = None if self.body is None else _ordered(decode_json(self.body))
        place = (self.operation, self.company_id, self.connection_id, self.record_ids, _ordered(self._options))
        return sha256(repr((place, body)).encode()).hexdigest()

    def is_same_write(self, other: Entry) -> bool:
        """Return whether another entry is of the same content."""
        mine = (self.operation, self.company_id, self.connection_id, self.record_ids, self.options, self.body)
        theirs = (other.operation, other.company_id, other.connection_id, other.record_ids, other.options, other.body)
        # Mostly byte for byte; a digest costs a hundred times as much.
        return mine == theirs or self.content == other.content

    @property
    def _options(self) -> object:
        return decode_json(self.options.encode())

    def anew(self) -> Entry:
        """The same write, to be sent with another key."""
        return Entry(
            name=self.name,
            operation=self.operation,
            company_id=self.company_id,
            connection_id=self.connection_id,
            record_ids=self.record_ids,
            options=self.options,
            body=self.body,
            find=self.find,
            attempt=self.attempt + 1,
            data_type=self.data_type,
            revision=self.revision,
        )

    def ended(self, state: WriteState, *reasons: str) -> Entry:
        """The same write at its end."""
        return evolve(self, state=state, reasons=reasons, doubt=None)


def _ordered(value: object) -> object:
    """A plain JSON value as one that equal values have in common; numbers by their digits."""
    if isinstance(value, dict):
        return sorted((name, _ordered(member)) for name, member in cast("dict[str, object]", value).items())
    if isinstance(value, list):
        return [_ordered(item) for item in cast("list[object]", value)]
    return type(value).__name__, str(value)
