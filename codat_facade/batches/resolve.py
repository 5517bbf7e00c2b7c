"""A person's word on a write whose outcome is unknown."""

from __future__ import annotations

from attrs import evolve

from .entry import State
from .journal import Journal
from .report import Outcome


def resolve(journal: Journal, name: str, *, written: bool, record_id: str | None = None) -> Outcome:
    """Note what a person found out about a write that is `unknown`.

    Args:
        journal: The journal.
        name: The name of the write.
        written: True if the record is in the books; False if it is not, and is not going to be: then a run with
            `retry_failed` sends it again.
        record_id: The identifier of the record in the books, if it is known.

    Returns:
        How far the write is now.

    Raises:
        JournalLockedError: A run uses the journal.
        ValueError: The journal has no such write, or its outcome is not unknown.
    """
    with journal.lock(exclusive=True):
        entry = journal.get(name)
        if entry is None or entry.state is not State.UNKNOWN:
            state = "not in the journal" if entry is None else str(entry.state)
            raise ValueError(f"write {name!r} is {state}: only what is unknown can be resolved")
        state = State.SUCCEEDED if written else State.FAILED
        said = "A person found it in the books." if written else "A person found that it was not written."
        journal.save([evolve(entry.ended(state, said), record_id=record_id)])
        return Outcome.of(journal.get(name) or entry)
