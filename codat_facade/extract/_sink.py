"""Where the rows go: what a sink has to do."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from hashlib import blake2b
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from attrs import frozen

from ._cursor import Cursor
from ._slice import Slice
from ._table import Table

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema


@frozen
class SliceState:
    """What is kept of a slice beside its rows.

    Attributes:
        cursor: Where its next reading begins; None for one that reads all.
        run: The run that read it last.
    """

    cursor: Cursor | None
    run: str

    def to_json(self) -> dict[str, Any]:
        """The state as JSON has it."""
        return {"cursor": self.cursor and self.cursor.to_json(), "run": self.run}

    @classmethod
    def from_json(cls, value: object) -> SliceState | None:
        """Read a state that was kept; None where it cannot be read, so that all is read again."""
        if not isinstance(value, Mapping):
            return None
        kept: Mapping[str, object] = value  # pyright: ignore[reportUnknownVariableType]
        run = kept.get("run")
        return cls(Cursor.from_json(kept.get("cursor")), run) if isinstance(run, str) else None


@frozen
class RunState:
    """A run that has begun and not ended.

    Attributes:
        id: What the states of its slices name it by.
        started: When it began, in seconds since 1970 on this machine's clock.
    """

    id: str
    started: float

    @classmethod
    def resumed(cls, before: RunState | None, kind: str, *, now: float, within: timedelta) -> RunState:
        """Take up an earlier run, or begin another one.

        Args:
            before: The run that has not ended; None if there is none.
            kind: What this one reads, as `kind_of` tells: one that reads something else is not taken up.
            now: The time of this machine, in seconds since 1970; how long ago a run began is all that it decides.
            within: How long after its begin a run is taken up.
        """
        if (
            before is not None
            and before.id.endswith(f"-{kind}")
            and 0 <= now - before.started <= within.total_seconds()
        ):
            return before
        return cls(f"{secrets.token_hex(6)}-{kind}", now)


def kind_of(slices: Iterable[Slice], *, full: bool = False) -> str:
    """What a run reads of its slices: the digest of the filter, and of whether all is read again."""
    asked = repr((full, sorted({slice.query or "" for slice in slices})))
    return blake2b(asked.encode(), digest_size=4).hexdigest()


class DamagedError(Exception):
    """What was written of a slice before cannot be read any more: all of it is to be read again."""


class SliceWriter(Protocol):
    """Takes the rows of one slice; used as a context manager, it drops what was not committed."""

    def write(self, batch: RecordBatch) -> None:
        """Take rows; each takes the place of those with its `id` in earlier batches.

        Args:
            batch: Rows of the schema that the writer was opened with.
        """
        ...

    def commit(self, state: SliceState) -> None:
        """Make rows and state permanent in one step: after a crash there are both or neither.

        Args:
            state: What `Sink.state_of` gives from now on.

        Raises:
            DamagedError: The rows that these are to be joined with cannot be read; nothing was changed.
        """
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Sink(Protocol):
    """A place that takes rows slice by slice; used as a context manager, by one run at a time.

    Several threads call it at once, each for another slice.
    """

    def prepare(self, tables: Sequence[tuple[Table, Schema]]) -> None:
        """Be ready for rows of these tables; columns that an existing table lacks are added to it.

        Args:
            tables: Each with the schema of its rows.
        """
        ...

    def state_of(self, slice: Slice) -> SliceState | None:
        """What was committed last for a slice; None if nothing was, or it cannot be read.

        Raises:
            DamagedError: Something was, and its rows cannot be read. A run says so, and reads all of the slice again.
        """
        ...

    def writer(self, slice: Slice, *, replaces: bool) -> SliceWriter:
        """Begin to write a slice.

        Args:
            slice: What the rows are of.
            replaces: Whether the rows take the place of all rows of the slice; otherwise each takes the place of the
                one with its `id`.
        """
        ...

    def unfinished_run(self) -> RunState | None:
        """The run that began last, unless it ended."""
        ...

    def begin_run(self, run: RunState) -> None:
        """Note that a run begins."""
        ...

    def end_run(self) -> None:
        """Note that the run has read all."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
