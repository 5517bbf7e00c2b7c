"""Which rows of a reading count: the last of each id."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from .._arrow.library import load
from ._arrow import ID, ids_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyarrow import RecordBatch


class LatestRows:
    """Ids of the rows that were read, and in which batch each came last.

    A row takes the place of those with its id in earlier batches. In one batch, two rows with one id are two records.
    Rows without an id take no row's place.

    Attributes:
        has_superseded: Whether a row was superseded.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._count = 0
        # The place at which the last batch with an id begins.
        self._last: dict[str, int] = {}
        self.has_superseded = False

    def add(self, batch: RecordBatch) -> bool:
        """Take a batch, and return whether it supersedes rows of earlier ones."""
        supersedes = False
        if ID in batch.schema.names:
            ids = [one for one in ids_of(batch) if one is not None]
            supersedes = not self._last.keys().isdisjoint(ids)
            self._last.update(dict.fromkeys(ids, self._count))
        self.has_superseded = self.has_superseded or supersedes
        self._starts.append(self._count)
        self._count += batch.num_rows
        return supersedes

    def ids(self) -> Any:
        """The ids, as an array."""
        pa = load()
        return pa.array(self._last, pa.string())

    def of(self, rows: Iterable[RecordBatch]) -> Iterator[RecordBatch]:
        """The rows that count.

        Args:
            rows: All that were added, in their order, in batches of any size.
        """
        place = 0
        for batch in rows:
            yield batch.filter(self._mask(place, batch)) if self.has_superseded else batch
            place += batch.num_rows

    def _mask(self, place: int, batch: RecordBatch) -> Any:
        return load().array(
            one is None or self._last[one] == self._starts[bisect_right(self._starts, at) - 1]
            for at, one in enumerate(ids_of(batch), place)
        )
