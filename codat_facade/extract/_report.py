"""What came of a run, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import field, frozen

from .._base.error_body import joined, on_one_line
from .._http.quota import seconds_to_wait
from ..errors import CodatError, NotFoundError
from ._slice import Slice


def _count(values: Sequence[object]) -> str:
    return str(len(values))


Outcome = Literal["read", "already read", "passed over", "failed"]
"""What came of a slice."""


@frozen
class SliceResult:
    """What came of one slice.

    Attributes:
        slice: The slice.
        outcome: `read`; `already read` by the run that this one resumes; `passed over`, for the company has no such
            data; or `failed`.
        rows: How many rows were read.
        requests: How many pages were read.
        error: Why it was passed over or failed.
        damage: What was damaged of what had been written of it before, so that all of it was to be read again.
    """

    slice: Slice
    outcome: Outcome
    rows: int = 0
    requests: int = 0
    error: CodatError | None = None
    damage: str | None = None


@frozen
class Progress:
    """How far a run is.

    Attributes:
        last: The slice that came to its end just now.
        slices: How many slices are at their end.
        total: How many slices there are.
        rows: How many rows were read.
        requests: How many pages were read.
    """

    last: SliceResult
    slices: int
    total: int
    rows: int
    requests: int


@frozen
class Report:
    """What came of a run.

    Attributes:
        total: How many slices there are.
        read: How many were read.
        already_read: How many had been read by the run that this one resumed.
        passed_over: Those whose company has no such data, or is gone.
        failed: Those that could not be read; the next run reads them from where they were.
        unread: How many were not begun, because the run was stopped.
        rows: How many rows were read of those that were read.
        requests: How many pages were read.
        stopped_by: The error that stopped the run; None if it came to its end.
        unconnected: Companies that have no connection with data.
        unknown: Ids that were asked for and are none of a company.
        damaged: Those of which what had been written before was damaged, so that all of it was to be read again.
    """

    total: int
    read: int
    already_read: int
    passed_over: tuple[SliceResult, ...] = field(repr=_count)
    failed: tuple[SliceResult, ...] = field(repr=_count)
    unread: int
    rows: int
    requests: int
    stopped_by: CodatError | None = None
    unconnected: tuple[str, ...] = field(default=(), repr=_count)
    unknown: tuple[str, ...] = field(default=(), repr=_count)
    damaged: tuple[SliceResult, ...] = field(default=(), repr=_count)

    def __str__(self) -> str:
        counted = f"{self.rows:,} rows of {self.read + self.already_read} of {self.total} lists"
        stopped = [] if self.stopped_by is None else [on_one_line(f"stopped: {self.stopped_by}")]
        return "\n".join([counted, *self.notes, *stopped])

    @property
    def notes(self) -> list[str]:
        """A line for each list that was not simply read, and each company without one; empty if all went well."""
        lines = [
            *(f"passed over: {result.slice}: {result.error}" for result in self.passed_over),
            *(f"read again as a whole: {result.slice}: {result.damage}" for result in self.damaged),
            *(f"there is no company {company}" for company in self.unknown),
            *(f"company {company} has no connection with data" for company in self.unconnected),
            *(f"failed: {result.slice}: {result.error}" for result in self.failed),
        ]
        return [on_one_line(line) for line in lines]

    @property
    def is_complete(self) -> bool:
        """Whether all was read that there is of what was asked for; not if there is no company of an id."""
        return self.is_done and not self.unknown

    @property
    def is_done(self) -> bool:
        """Whether each slice was read or passed over, so that another run now would find nothing left to do."""
        return not self.failed and not self.unread

    @property
    def retry_after(self) -> float | None:
        """Seconds after which the run can be taken up again; None if Codat did not ask for a pause."""
        return None if self.stopped_by is None else seconds_to_wait(self.stopped_by)

    def raise_if_incomplete(self) -> None:
        """Raise the error for which something was not read.

        Raises:
            CodatError: The one that stopped the run, or else that of the first slice that failed; or a `NotFoundError`
                that names the ids of which there is no company.
        """
        if self.stopped_by is not None:
            raise self.stopped_by
        if self.failed and self.failed[0].error is not None:
            raise self.failed[0].error
        if self.unknown:
            raise NotFoundError(f"there is no company with the id {joined(*self.unknown[:10])}: give ids of companies")
