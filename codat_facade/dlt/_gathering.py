"""Rows of many slices in few items: dlt works through the schema of each item that it is given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._arrow.library import load

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table

_ROWS = 20_000


class Gathering:
    """Rows that were not given to dlt yet, by their table."""

    def __init__(self) -> None:
        self._batches: dict[str, list[RecordBatch]] = {}
        self._rows = 0

    def add(self, name: str, rows: RecordBatch) -> None:
        """Add rows of a table."""
        self._batches.setdefault(name, []).append(rows)
        self._rows += rows.num_rows

    @property
    def is_full(self) -> bool:
        """Whether there are enough rows to be given away."""
        return self._rows >= _ROWS

    def take(self) -> Iterator[tuple[str, Table]]:
        """All rows, and none after that."""
        batches, self._batches, self._rows = self._batches, {}, 0
        for name, rows in batches.items():
            yield name, load().Table.from_batches(rows)
