"""The reading of one list in one load: what its resource does when dlt extracts it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..errors import CodatError
from ..extract import Plan, Report, Slice, SliceResult, Table, read
from ..extract._run_course import RunCourse
from ..extract._sink import kind_of
from ._gathering import Gathering
from ._library import as_item, make_resource, resource_state
from ._options import LoadOptions
from ._rows import Rows
from ._state import ListState, first_companies

if TYPE_CHECKING:
    from .._client.client import Client

_logger = logging.getLogger("codat_facade.dlt")


class LazyPlan:
    """A plan that is made when it is needed, once for all lists of a load."""

    def __init__(self, make: Callable[[], Plan]) -> None:
        self._make = make
        self._lock = Lock()
        self._plan: Plan | None = None

    def get(self) -> Plan:
        """The plan."""
        with self._lock:
            if self._plan is None:
                self._plan = self._make()
            return self._plan


class ListReader:
    """The reading of one list in one load.

    Attributes:
        report: What came of it; None as long as dlt has not extracted it.
        remaining: How many slices are left for later loads of this pass.
    """

    def __init__(self, client: Client, table: Table, plan: LazyPlan, options: LoadOptions) -> None:
        """Begin.

        Args:
            client: The client.
            table: The list.
            plan: What is read of all lists.
            options: How it is read.
        """
        self._client = client
        self._table = table
        self._plan = plan
        self._options = options
        self._rows = Rows(table)
        self.report: Report | None = None
        self.remaining = 0

    @property
    def resource(self) -> Any:
        """The resource of dlt."""
        nested = dict.fromkeys(self._nested, self._rows.disposition.of_nested)
        return make_resource(self._rows.name, self._read, self._rows.disposition, nested)

    @property
    def _nested(self) -> list[str]:
        return [name for name, _ in self._rows.none() if name != self._rows.name]

    @property
    def is_replaced(self) -> bool:
        """Whether each load replaces all rows of the list."""
        return self._rows.disposition.write == "replace"

    def _read(self) -> Iterator[Any]:
        gathering = Gathering()
        slices = [slice for slice in self._plan.get().slices if slice.table == self._table]
        kept = resource_state(self._rows.name)
        state = ListState(kept, kind_of(slices), now=time.time(), resume_within=self._options.resume_within)
        if state.is_new or self.is_replaced:
            # By which the destination has all tables and columns.
            for name, rows in self._rows.none():
                gathering.add(name, rows)
        due = slices if self.is_replaced else state.due(slices)
        now = first_companies(due, self._options.max_companies)
        course = RunCourse(now)
        while (slice := course.take()) is not None:
            result = yield from self._read_slice(slice, state, gathering)
            progress = course.add(result)
            if progress is not None:
                self._note(progress.last, state)
        if course.fatal is not None:
            raise course.fatal
        report = course.report()
        if report.stopped_by is not None:
            if self._raises:
                raise report.stopped_by
            _logger.warning("%s: stopped by %s", self._table.name, report.stopped_by)
        yield from _items(gathering)
        self.remaining = len(due) - len(now) + report.unread
        if not self.remaining:
            state.end()
        self.report = evolve(report, already_read=len(slices) - len(due))

    def _read_slice(self, slice: Slice, state: ListState, gathering: Gathering) -> Generator[Any, None, SliceResult]:
        batches = read(
            self._client,
            slice,
            state.cursor(slice),
            overlap=self._options.overlap,
            page_size=self._options.page_size,
        )
        try:
            for name, rows in self._rows.of(slice, batches):
                gathering.add(name, rows)
                if gathering.is_full:
                    yield from _items(gathering)
        except CodatError as error:
            return SliceResult(slice, "failed", batches.rows, batches.requests, error)
        state.note(slice, batches.cursor)
        return SliceResult(slice, "read", batches.rows, batches.requests)

    def _note(self, result: SliceResult, state: ListState) -> None:
        if result.error is None:
            return
        if result.outcome == "failed":
            if self._raises:
                raise result.error
            _logger.error("%s was not read: %s", result.slice, result.error)
        else:
            _logger.info("%s is passed over: %s", result.slice, result.error)
        # From where it was, and not again in this pass: the other companies come first.
        state.note(result.slice, state.cursor(result.slice))

    @property
    def _raises(self) -> bool:
        # Without the rows that failed, the table would be replaced by less than there is.
        return self._options.on_error == "raise" or self.is_replaced


def _items(gathering: Gathering) -> Iterator[Any]:
    for name, rows in gathering.take():
        yield as_item(name, rows)
