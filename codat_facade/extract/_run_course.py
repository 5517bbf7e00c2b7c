"""Which slice is read next, and what an error means for the rest of the run: a decision without I/O."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence

from attrs import evolve

from .._http.quota import is_used_up
from ..errors import (
    CodatError,
    ConfigurationError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    PaymentRequiredError,
    UnauthorizedError,
)
from ._report import Progress, Report, SliceResult
from ._slice import Slice
from ._table import Table

_ABSENT = (NotFoundError, ConflictError)
"""The platform has no such data, or none was read for the company yet; or the company is gone."""
_FATAL = (UnauthorizedError, PaymentRequiredError, ConfigurationError)
"""No other request would fare better."""
_MAX_FAILURES_IN_A_ROW = 10
_MAX_FORBIDDEN = 3
"""Slices of one list that are forbidden, none of it having been read, after which the key may not read the list."""


class RunCourse:
    """Which slice is read next, and when the run ends.

    Attributes:
        fatal: The error that ends the run as its own; None if there is none.
        stopped_by: The error after which nothing more is begun; None if there is none.
    """

    def __init__(self, slices: Sequence[Slice]) -> None:
        """Begin.

        Args:
            slices: What is to be read.
        """
        self._waiting = deque(slices)
        self._total = len(slices)
        self._second_try: set[Slice] = set()
        self._readable: set[Table] = set()
        self._forbidden: Counter[Table] = Counter()
        self._failures_in_a_row = 0
        self._under_way = 0
        self._results: dict[str, int] = {"read": 0, "already read": 0}
        self._passed_over: list[SliceResult] = []
        self._failed: list[SliceResult] = []
        self._damaged: dict[Slice, SliceResult] = {}
        self._rows = 0
        self._requests = 0
        self.fatal: CodatError | None = None
        self.stopped_by: CodatError | None = None

    def take(self) -> Slice | None:
        """The next slice; None if no other is begun."""
        if self.stopped_by is not None or not self._waiting:
            return None
        self._under_way += 1
        return self._waiting.popleft()

    def add(self, result: SliceResult) -> Progress | None:
        """Note what came of a slice.

        Args:
            result: As its reading ended; an error of any kind is `failed`.

        Returns:
            How far the run is; None if the slice is tried once more.
        """
        self._under_way -= 1
        self._requests += result.requests
        if result.error is not None:
            # It would keep all that its frames hold, of each of many thousands of slices.
            result.error.__traceback__ = None
        if result.damage is not None:
            self._damaged[result.slice] = result
        if result.error is None:
            self._rows += result.rows
            self._failures_in_a_row = 0
            self._results[result.outcome] += 1
            self._readable.add(result.slice.table)
        elif isinstance(result.error, _ABSENT) and not result.requests:
            self._failures_in_a_row = 0
            result = evolve(result, outcome="passed over")
            self._passed_over.append(result)
        elif not self._is_failure(result):
            return None
        return Progress(
            last=result,
            slices=self._total - len(self._waiting) - self._under_way,
            total=self._total,
            rows=self._rows,
            requests=self._requests,
        )

    def report(self) -> Report:
        """What came of the run so far."""
        done = len(self._passed_over) + len(self._failed) + sum(self._results.values())
        return Report(
            total=self._total,
            read=self._results["read"],
            already_read=self._results["already read"],
            passed_over=tuple(self._passed_over),
            failed=tuple(self._failed),
            damaged=tuple(self._damaged.values()),
            unread=self._total - done,
            rows=self._rows,
            requests=self._requests,
            stopped_by=self.stopped_by,
        )

    def _is_failure(self, result: SliceResult) -> bool:
        """Decide what an error means; False if the slice is tried once more."""
        error = result.error
        assert error is not None
        self._failures_in_a_row += 1
        if isinstance(error, _FATAL) or self._is_forbidden_to_all(result):
            self.fatal = self.fatal or error
            self.stopped_by = self.stopped_by or error
        elif is_used_up(error):
            self.stopped_by = self.stopped_by or error
            # It did not fail: it was not its turn.
            self._waiting.appendleft(result.slice)
            return False
        elif self._failures_in_a_row >= _MAX_FAILURES_IN_A_ROW:
            self.stopped_by = self.stopped_by or error
        elif (error.transient or isinstance(error, _ABSENT)) and result.slice not in self._second_try:
            # A list that is gone after its first page was there when it was begun.
            self._second_try.add(result.slice)
            self._waiting.append(result.slice)
            return False
        self._failed.append(result)
        return True

    def _is_forbidden_to_all(self, result: SliceResult) -> bool:
        """Return whether the key may not read a list, rather than that of one company whose platform refuses it."""
        table = result.slice.table
        if not isinstance(result.error, ForbiddenError) or table in self._readable:
            return False
        self._forbidden[table] += 1
        return self._forbidden[table] >= _MAX_FORBIDDEN
