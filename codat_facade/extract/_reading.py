"""The reading of one slice: a decision that is told pages, and gives batches and the next cursor."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from .._operations.query import render_query
from . import _arrow
from ._course import PageCourse
from ._cursor import Cursor, next_cursor
from ._slice import Slice

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

    from codat_runtime import Call

    from .._client.response import Detailed

DEFAULT_OVERLAP = timedelta(hours=1)
"""How long after its `modifiedDate` a record may become visible."""
DEFAULT_PAGE_SIZE = 1_000
"""Records a page: larger pages are slow, smaller ones take more of the quota."""


class SliceReading:
    """The reading of one slice.

    Attributes:
        slice: What is read.
        replaces: Whether the rows are all that there are, and take the place of what was read before; otherwise each
            takes the place of the row with its id.
        rows: How many rows were read, those that came twice included.
        requests: How many pages were read.
    """

    def __init__(
        self,
        slice: Slice,
        cursor: Cursor | None = None,
        *,
        overlap: timedelta = DEFAULT_OVERLAP,
        page_size: int = DEFAULT_PAGE_SIZE,
    ) -> None:
        """Begin where the last reading ended.

        Args:
            slice: What to read.
            cursor: What the last reading gave; None to read all.
            overlap: How long after its `modifiedDate` a record may become visible.
            page_size: Records a page.
        """
        table = slice.table
        # What another filter let through is no beginning for this one.
        goes_on = cursor is not None and table.is_incremental and cursor.query == slice.query
        self.slice = slice
        self.replaces = not goes_on
        self.rows = 0
        self._begin = cursor if goes_on else None
        self._overlap = overlap
        self._course = PageCourse(by_number=table.takes_pages)
        self._pages = _arrow.Pages(table)
        self._newest: int | None = None
        self._server_time: datetime | None = None
        self._is_exact = True
        filters = [None if self._begin is None else self._begin.filter(overlap), slice.query]
        self._arguments: dict[str, Any] = dict(slice.path_arguments)
        query = _joined([one for one in filters if one])
        if query is not None:
            self._arguments["query"] = query
        if table.is_incremental:
            self._arguments["order_by"] = "-modifiedDate"
        if table.takes_pages:
            self._arguments["page_size"] = page_size

    @property
    def schema(self) -> Schema:
        """The schema of the batches."""
        return self._pages.schema

    @property
    def requests(self) -> int:
        """How many pages were read."""
        return self._course.pages

    @property
    def done(self) -> bool:
        """Whether all was read."""
        return self._course.done

    @property
    def cursor(self) -> Cursor | None:
        """Where the next reading begins; None for one that reads all.

        Raises:
            RuntimeError: This reading is not at its end.
        """
        if not self.done:
            raise RuntimeError(f"{self.slice} is not read to its end: take all of its batches first")
        if not self.slice.table.is_incremental or not self._is_exact:
            return None
        return next_cursor(
            self._begin,
            newest=self._newest,
            server_time=self._server_time,
            machine_time=datetime.fromtimestamp(time.time(), UTC),
            overlap=self._overlap,
            query=self.slice.query,
        )

    def next_call(self) -> Call[Any]:
        """The call of the next page."""
        name = "page" if self.slice.table.takes_pages else "continuation_token"
        return self._pages.call(**self._arguments, **{name: self._course.next})

    def add_page(self, response: Detailed[Any]) -> RecordBatch:
        """Take the page that `next_call` asked for.

        Returns:
            Its rows: each takes the place of those with its id on earlier pages.

        Raises:
            IncompleteListError: The list ended short.
        """
        is_first = self._course.pages == 0
        self._course.add_page(response.parsed)
        batch = self._pages.batch(response.parsed, self.slice.columns)
        self.rows += batch.num_rows
        if self.slice.table.is_incremental:
            if is_first:
                self._server_time = _time_of(response)
                self._newest = _arrow.newest(batch)
            # A row that cannot be found again by a date or an id is not missed by a reading of all.
            self._is_exact &= _arrow.is_traceable(batch)
        return batch


def _joined(filters: Sequence[str]) -> str | None:
    if len(filters) < 2:
        return render_query(filters[0]) if filters else None
    # The caller's may hold any operator.
    return render_query(f"{filters[0]}&&{{{filters[1]}}}")


def _time_of(response: Detailed[Any]) -> datetime | None:
    """When a response was asked for, by the clock of its server; None where it does not say.

    It shows the records of any moment between then and its `Date`.
    """
    try:
        moment = parsedate_to_datetime(response.headers.get("Date") or "")
        return None if moment.tzinfo is None else moment - timedelta(seconds=response.duration)
    except (TypeError, ValueError, OverflowError):
        return None
