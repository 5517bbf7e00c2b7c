"""A write as it is given to a batch, and its first entry in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from attrs import evolve, field, frozen

from codat_runtime import encode_json

from .._operations.query import Query, render_query
from .entry import Entry
from .journal import Journal
from .push_write import PushWrite

Identifier = str | UUID


@frozen
class Write:
    """One write of a batch.

    Attributes:
        name: A name that is never used again in your Codat account: the idempotency key is made of it. For instance
            `bills-2026-01/INV-1`.
        operation: A create, update or delete that is pushed, such as `bills.create`.
        company_id: The company.
        connection_id: The connection to write to.
        body: The record, a model or a mapping; None for a delete.
        find: A query that matches the record of this write and no other, such as `reference=INV-1`: it is sent
            where the push history leaves unclear what became of a create. None if there is none.
        record_id: The record that is updated or deleted; for transactions, the bank account.
        options: Other arguments of the operation by their names, such as `{"timeout_in_minutes": 30}`.
    """

    name: str
    operation: Callable[..., Any]
    company_id: Identifier
    connection_id: Identifier
    body: Any = field(default=None, repr=False)
    find: str | Query | None = None
    record_id: Identifier | None = None
    options: Mapping[str, Any] = field(factory=dict[str, Any])

    def entry(self) -> Entry:
        """Return the first entry of this write, after checking that it can be sent.

        Raises:
            TypeError: An argument is of the wrong type, such as the model of another record.
            ValueError: An argument cannot be sent. The message names the write, the argument and the remedy.
        """
        if not isinstance(self.name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"name is of type {type(self.name).__name__}: give text that names the write")
        if not self.name.strip():
            raise ValueError("name is empty: name each write, by what makes it the only one of its kind")
        try:
            return self._entry(PushWrite.of(self.operation))
        except (TypeError, ValueError) as error:
            raise type(error)(f"write {self.name!r}: {error}") from None

    def _entry(self, push: PushWrite) -> Entry:
        ids = () if self.record_id is None else (str(self.record_id),)
        if len(ids) != len(push.ids):
            needed = (
                f"give {push.ids[0]} as record_id" if push.ids else "leave it out, for Codat gives a new record its id"
            )
            raise ValueError(f"record_id is {'missing' if push.ids else 'given'}: {needed}")
        if push.body is None and self.body is not None:
            raise ValueError("body is given, and a delete takes none: leave it out")
        unknown = sorted({*self.options} - push.options)
        if unknown:
            known = ", ".join(sorted(push.options)) or "none"
            raise ValueError(f"options has {', '.join(unknown)}, which {push.name} does not take; it takes {known}")
        find = render_query(self.find)
        if find is not None and (push.list_operation is None or push.method != "POST"):
            raise ValueError("find is given, and only a record that is created can be told by a query: leave it out")
        entry = Entry(
            name=self.name,
            operation=push.name,
            company_id=str(self.company_id),
            connection_id=str(self.connection_id),
            record_ids=ids,
            options=encode_json(dict(self.options), "options").decode(),
            find=find,
        )
        # Its own arguments are checked by the operation.
        call = push.call(entry, self.body if push.body is not None else None)
        return evolve(entry, body=call.content)


def entries_of(writes: Iterable[Write], journal: Journal) -> Sequence[Entry]:
    """Check writes against each other and against a journal, before anything is sent or noted.

    Args:
        writes: The writes of a batch; one that is in the journal already is the same write, and may be left out.
        journal: What was written before.

    Returns:
        The entries of those that the journal does not have.

    Raises:
        TypeError: Something is no `Write`, or an argument of one is of the wrong type.
        ValueError: An argument of one cannot be sent, two have one name, or the journal has it with another content.
    """
    new: list[Entry] = []
    names: set[str] = set()
    for write in writes:
        if not isinstance(write, Write):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"writes holds something of type {type(write).__name__}: give codat_facade.batches.Write")
        entry = write.entry()
        if entry.name in names:
            raise ValueError(
                f"write {entry.name!r} is given twice: give each write a name of its own, or leave one out"
            )
        names.add(entry.name)
        noted = journal.get(entry.name)
        if noted is not None and not noted.is_same_write(entry):
            raise ValueError(
                f"write {entry.name!r} stands in the journal with another content, and is {noted.state} there: give "
                "what is to be written beside it another name; to correct a record that was written, update that record"
            )
        if noted is None:
            new.append(entry)
    return new


def plan(writes: Iterable[Write], journal: Journal) -> int:
    """Note writes in a journal without sending them, for steps that are taken elsewhere.

    Args:
        writes: The writes; those that the journal has already are the same ones.
        journal: The journal.

    Returns:
        How many are new.

    Raises:
        JournalLockedError: A run uses the journal.
        TypeError: Something is no `Write`, or an argument of one is of the wrong type; nothing was noted.
        ValueError: A write cannot be sent, or stands in the journal with another content; nothing was noted.
    """
    with journal.lock(exclusive=False):
        entries = entries_of(writes, journal)
        journal.add(entries)
    return len(entries)
