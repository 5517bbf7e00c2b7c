"""The report of a batch: what succeeded, what failed and why, what is unknown and how to find out."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from attrs import field, frozen

from ..errors import CodatError, RateLimitError
from .decision import Stop
from .entry import CERTAINLY_NOT_WRITTEN, Entry, WriteState
from .journal import Journal

_COLUMNS = "name state operation company_id connection_id push_operation_key record_id attempt reasons".split()
_OPEN = {
    WriteState.PLANNED: "It was not sent yet: run the batch again.",
    WriteState.SENDING: "Its response is not known: run the batch again, within 80 minutes if you can.",
    WriteState.ACCEPTED: "Codat took it, and its push operation has not ended: run the batch again to wait for it.",
}
_NOT_TAKEN = "It was sent and certainly not made: run the batch again."


@frozen
class WriteOutcome:
    """How far one write is.

    Attributes:
        name: The name of the write.
        state: `succeeded`, `failed`, `refused` or `unknown`; `planned`, `sending` or `accepted` where it has no end.
        operation: The dotted name of the operation.
        company_id: The company.
        connection_id: The connection.
        push_operation_key: The push operation; None if none is known.
        record_id: The record in the books; None if none is known.
        attempt: How often it was begun anew, the first time included.
        reasons: Sentences: why, and how to find out. Of a write that succeeded, warnings of the platform.
    """

    name: str
    state: WriteState
    operation: str
    company_id: str
    connection_id: str
    push_operation_key: str | None
    record_id: str | None
    attempt: int
    reasons: tuple[str, ...]

    @classmethod
    def of(cls, entry: Entry) -> WriteOutcome:
        """Read an entry of a journal."""
        open_reason = _OPEN.get(entry.state)
        if entry.state is WriteState.PLANNED and entry.attempt > 1:
            open_reason = _NOT_TAKEN
        return cls(
            entry.name,
            entry.state,
            entry.operation,
            entry.company_id,
            entry.connection_id,
            entry.push_operation_key,
            entry.record_id,
            entry.attempt,
            entry.reasons if open_reason is None else (open_reason,),
        )


@frozen
class Report:
    """How far the writes of a batch are; it is true if all of them succeeded.

    Attributes:
        outcomes: All of them, in the order of the journal.
        stopped: Why the run ended before its writes did; None where it did not.
        error: The error that ended it.
    """

    outcomes: tuple[WriteOutcome, ...] = field(repr=False)
    stopped: str | None = None
    error: CodatError | None = field(default=None, repr=False)

    @classmethod
    def of(cls, journal: Journal) -> Report:
        """Read a journal, also while a run uses it.

        Raises:
            JournalError: It cannot be read.
        """
        return cls.of_entries(journal.entries())

    @classmethod
    def of_entries(cls, entries: Iterable[Entry], stop: Stop | None = None) -> Report:
        """Make the report of a run."""
        outcomes = tuple(map(WriteOutcome.of, entries))
        return cls(outcomes) if stop is None else cls(outcomes, stop.reason, stop.error)

    def __bool__(self) -> bool:
        """True if all writes succeeded."""
        return self.exit_code == 0

    @property
    def succeeded(self) -> Sequence[WriteOutcome]:
        """Those that were written."""
        return [one for one in self.outcomes if one.state is WriteState.SUCCEEDED]

    @property
    def failed(self) -> Sequence[WriteOutcome]:
        """Those that were certainly not written, and are not sent again by themselves."""
        return [one for one in self.outcomes if one.state in CERTAINLY_NOT_WRITTEN]

    @property
    def unknown(self) -> Sequence[WriteOutcome]:
        """Those whose outcome is unclear; their reasons say how to find out."""
        return [one for one in self.outcomes if one.state is WriteState.UNKNOWN]

    @property
    def open(self) -> Sequence[WriteOutcome]:
        """Those that have not ended, with which the next run goes on."""
        return [one for one in self.outcomes if one.state in _OPEN]

    @property
    def resumes_at(self) -> datetime | None:
        """When Codat takes requests again, aware; None where the quota did not end the run, or it did not say."""
        return self.error.resumes_at if isinstance(self.error, RateLimitError) else None

    @property
    def exit_code(self) -> int:
        """0 if all succeeded, 1 if all have ended and some were not written, 2 if some are open or unknown."""
        if self.open or self.unknown or self.stopped:
            return 2
        return 1 if self.failed else 0

    def rows(self) -> list[dict[str, str]]:
        """Return a table: a row for each write, with the reasons in one text."""
        return [
            {name: " ".join(one.reasons) if name == "reasons" else _text(getattr(one, name)) for name in _COLUMNS}
            for one in self.outcomes
        ]

    def to_csv(self, path: str | os.PathLike[str]) -> None:
        """Write the table to a file, in UTF-8 with a header.

        Args:
            path: The file; one that is there is replaced.
        """
        with open(path, "w", encoding="utf-8", newline="") as file:
            table: csv.DictWriter[str] = csv.DictWriter(file, _COLUMNS)
            table.writeheader()
            table.writerows({name: _no_formula(text) for name, text in row.items()} for row in self.rows())

    def __str__(self) -> str:
        counts = Counter(str(one.state) for one in self.outcomes)
        writes = "1 write" if len(self.outcomes) == 1 else f"{len(self.outcomes)} writes"
        states = ", ".join(f"{count} {state}" for state, count in counts.items())
        lines = [f"{writes}: {states}" if states else writes]
        if self.stopped:
            again = (
                f" Run again after {self.resumes_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC." if self.resumes_at else ""
            )
            lines.append(f"The run ended early. {self.stopped}.{again}".replace("..", "."))
        lines += [
            f"{one.name}: {one.state}. {' '.join(one.reasons)}"
            for one in self.outcomes
            if one.state is not WriteState.SUCCEEDED
        ]
        return "\n".join(lines)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _no_formula(text: str) -> str:
    """A text that a spreadsheet shows as it is, instead of calculating it."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
