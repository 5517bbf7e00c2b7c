"""The rows of one slice, each once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from .._arrow.library import load
from ..extract import Cursor, read
from ..extract._arrow import ID, MODIFIED, load_compute

if TYPE_CHECKING:
    from pyarrow import RecordBatch

    from .._client.client import Client
    from ..extract import Slice

_MAX_RECHECKS = 3
_RECHECK_OVERLAP = timedelta(minutes=1)


class FirstRows:
    """Which rows of a reading count: the first of each id. Those of one batch are different records."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def of(self, batch: RecordBatch) -> RecordBatch:
        """The rows of a batch whose ids did not come in an earlier one."""
        if ID not in batch.schema.names:
            return batch
        ids: list[str | None] = cast("Any", batch).column(ID).to_pylist()
        found = set(filter(None, ids))
        if not self._seen.isdisjoint(found):
            batch = batch.filter(load().array([one is None or one not in self._seen for one in ids], load().bool_()))
        self._seen |= found
        return batch


def snapshot(client: Client, slice: Slice, page_size: int) -> Iterator[RecordBatch]:
    """All rows of a slice.

    A list of several pages changes while it is read. A record that changes moves to its front, which was read already;
    so what changed meanwhile is read at the end, until nothing new comes.

    Args:
        client: The client.
        slice: What is read.
        page_size: Records a page.
    """
    first = FirstRows()
    batches = read(client, slice, page_size=page_size)
    for batch in batches:
        yield first.of(batch)
    for _ in range(_MAX_RECHECKS):
        cursor = batches.cursor
        if batches.requests < 2 or cursor is None:
            return
        cursor = evolve(cursor, is_settled=False)
        batches = read(client, slice, cursor, overlap=_RECHECK_OVERLAP, page_size=page_size)
        fresh = 0
        for batch in batches:
            rows = first.of(batch)
            fresh += rows.num_rows
            yield rows
        if not fresh:
            return


def changes(client: Client, slice: Slice, page_size: int, *, since: int | None, until: int) -> Iterator[RecordBatch]:
    """The rows of a slice that changed last within a time.

    A record that changes while they are read leaves that time, and belongs to a later one.

    Args:
        client: The client.
        slice: What is read.
        page_size: Records a page.
        since: The beginning of the time, in nanoseconds since 1970; None for all that was before, and for the records
            without a `modifiedDate`.
        until: The end of the time, which is past by the service's clock. It is not part of the time itself: at that
            very moment, a record may still change after it was read.
    """
    first = FirstRows()
    cursor = None if since is None else Cursor(since, False, slice.query)
    for batch in read(client, slice, cursor, overlap=0, page_size=page_size):
        yield first.of(batch.filter(_within(batch, since, until)))


def _within(batch: Any, since: int | None, until: int) -> Any:
    pa, compute = load(), load_compute()
    dates = batch.column(MODIFIED)
    mask = compute.fill_null(compute.less(dates, pa.scalar(until, dates.type)), since is None)
    if since is None:
        return mask
    return compute.and_(mask, compute.fill_null(compute.greater_equal(dates, pa.scalar(since, dates.type)), False))
