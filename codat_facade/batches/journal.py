"""What a batch keeps its writes in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from .entry import Entry


class Journal(Protocol):
    """Where the writes of a batch are noted before each step; `SqliteJournal` is one.

    What `add` and `save` were given is durable when they return: it survives a killed process and a power failure.
    The methods are called from several threads, though never at the same time by one run.
    """

    def lock(self, *, exclusive: bool) -> AbstractContextManager[None]:
        """Use the journal for a block; a process that dies loses its lock.

        Args:
            exclusive: True for a run, which tolerates nobody beside it; False for single steps, which tolerate others.

        Raises:
            JournalLockedError: It is used in a way that does not go with this one.
        """
        ...

    def add(self, entries: Sequence[Entry]) -> None:
        """Note new writes, in order; all of them or none.

        Raises:
            JournalError: One has a name that is there already.
        """
        ...

    def get(self, name: str) -> Entry | None:
        """Return the entry of a write; None if there is none."""
        ...

    def entries(self) -> Iterable[Entry]:
        """Return all entries, in the order in which they were added."""
        ...

    def save(self, entries: Sequence[Entry]) -> None:
        """Replace entries by others of the same names, all of them or none, and count their revisions up.

        Raises:
            JournalError: One was saved by somebody else meanwhile: its `revision` is not the one that is stored. Or
                another entry has its `push_operation_key` already, for a push operation is that of one write.
        """
        ...
