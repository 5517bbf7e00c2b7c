"""The rows of one list as dlt takes them."""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any

from .._arrow.library import load
from ..extract import Slice, Table
from ..extract._arrow import ID, Pages, load_compute
from ..extract._latest import LatestRows
from ._disposition import DELETED, KEY, ROW, Disposition
from ._tables import columns_of, tables_of

if TYPE_CHECKING:
    from pyarrow import RecordBatch

_MAX_IN_MEMORY = 32 * 2**20


class Rows:
    """Makes the items of a resource of the batches of a list.

    Attributes:
        name: The table that they are for.
        disposition: How they take the place of earlier ones.
    """

    def __init__(self, table: Table) -> None:
        """Begin.

        Args:
            table: The list.
        """
        self.name = "_".join(table.path)
        self.disposition = Disposition.of(table)
        self._schema = Pages(table).schema
        keys = self.disposition.primary_key or self.disposition.merge_key
        self._carried = (*keys, DELETED) if keys else ()

    def none(self) -> Iterator[tuple[str, RecordBatch]]:
        """All tables, without rows."""
        empty = self._identified(load().RecordBatch.from_pylist([], schema=self._schema), "")
        return tables_of(empty, self.name, self._carried)

    def of(self, slice: Slice, batches: Iterable[RecordBatch]) -> Iterator[tuple[str, RecordBatch]]:
        """The rows of a slice, once all of it was read, and the table of each.

        Until then they wait in a file: where a record came twice, the later one counts, and of a slice that cannot be
        read to its end nothing is loaded.

        Args:
            slice: What is read.
            batches: Its batches.
        """
        read = secrets.token_urlsafe(9)
        latest = LatestRows()
        with SpooledTemporaryFile(max_size=_MAX_IN_MEMORY) as file:
            ipc = load().ipc
            with ipc.new_stream(file, self._schema) as writer:
                for batch in batches:
                    latest.add(batch)
                    writer.write_batch(batch)
            file.seek(0)
            for number, batch in enumerate(self._counting(slice, latest.of(ipc.open_stream(file)))):
                yield from tables_of(self._identified(batch, f"{read}.{number}"), self.name, self._carried)

    def _counting(self, slice: Slice, batches: Iterable[RecordBatch]) -> Iterator[RecordBatch]:
        """The rows that count."""
        pa, pc = load(), load_compute()
        is_empty = True
        for batch in batches:
            is_empty = is_empty and not batch.num_rows
            # What is replaced has no rows that are to be removed.
            is_replaced = self.disposition.write == "replace"
            yield batch.filter(pc.invert(batch.column(DELETED))) if is_replaced else batch
        if is_empty and self.disposition.merge_key:
            # dlt removes the rows of a company only where it is given one of it.
            gone = {**slice.columns, DELETED: True}
            yield pa.RecordBatch.from_pylist([gone], schema=self._schema)

    def _identified(self, batch: RecordBatch, read: str) -> RecordBatch:
        """The rows with the columns by which they are known again."""
        pa = load()
        columns = columns_of(batch)
        if self.disposition.primary_key:
            columns[KEY] = _keys(batch)
        columns[ROW] = pa.array([f"{read}.{place}" for place in range(batch.num_rows)], pa.string())
        return pa.RecordBatch.from_arrays(list(columns.values()), names=list(columns))  # type: ignore[no-any-return]


def _keys(batch: Any) -> Any:
    ids = batch.column(ID)
    if not ids.null_count and len(ids.unique()) == len(ids):
        return ids
    seen = Counter[str]()
    keys: list[str] = []
    for place, identity in enumerate(ids.to_pylist()):
        if identity is None:
            # Without an id it is known again as long as it does not change.
            content = repr(batch.slice(place, 1).to_pylist())
            identity = f"#{hashlib.blake2b(content.encode(), digest_size=12).hexdigest()}"
        seen[identity] += 1
        keys.append(identity if seen[identity] == 1 else f"{identity}#{seen[identity]}")
    return load().array(keys, load().string())
