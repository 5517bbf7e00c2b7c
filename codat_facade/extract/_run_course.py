"""Which slice is read next, and what an error means for the rest of the run: a decision without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from ..errors import (
    CodatError,
    ConfigurationError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    PaymentRequiredError,
    RateLimitError,
    UnauthorizedError,
)
from ._report import Progress, Report, SliceResult
from ._slice import Slice

_ABSENT = (NotFoundError, ConflictError)
"""The platform has no such data, or none was read for the company yet; or the company is gone."""
_FATAL = (UnauthorizedError, PaymentRequiredError, ForbiddenError, ConfigurationError)
"""No other request would fare better."""
_LONG = 60.0
_MAX_FAILURES_IN_A_ROW = 10


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
        self._failures_in_a_row = 0
        self._under_way = 0
        self._results: dict[str, int] = {"read": 0, "already read": 0}
        self._passed_over: list[SliceResult] = []
        self._failed: list[SliceResult] = []
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
        self._rows += result.rows
        self._requests += result.requests
        if result.error is None:
            self._failures_in_a_row = 0
            self._results[result.outcome] += 1
        elif isinstance(result.error, _ABSENT):
            self._failures_in_a_row = 0
            result = SliceResult(result.slice, "passed over", result.rows, result.requests, result.error)
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
        if isinstance(error, _FATAL):
            self.fatal = self.stopped_by = self.stopped_by or error
        elif isinstance(error, RateLimitError) and error.retry_after is not None and error.retry_after > _LONG:
            self.stopped_by = self.stopped_by or error
            # It did not fail: it was not its turn.
            self._waiting.appendleft(result.slice)
            return False
        elif self._failures_in_a_row >= _MAX_FAILURES_IN_A_ROW:
            self.stopped_by = self.stopped_by or error
        elif error.transient and result.slice not in self._second_try:
            self._second_try.add(result.slice)
            self._waiting.append(result.slice)
            return False
        self._failed.append(result)
        return True
