"""Rows of tables: what is asked of pyarrow, which has no types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._arrow.library import load
from .._arrow.page_codec import as_raw_page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pyarrow import RecordBatch, Schema

    from codat_runtime import Call

    from .._operations.page import Page
    from ._table import Table

ID = "id"
"""The column of the records' identity, by which newer rows take the place of older ones."""
MODIFIED = "modifiedDate"
"""The column of the moment at which Codat saw a change."""
DELETED = "_deleted"
"""The column that tells whether the record was deleted at the platform."""
_PLACES = {
    "account": (),
    "company": ("_company_id",),
    "connection": ("_company_id", "_connection_id"),
}
_METADATA = "metadata"
_IS_DELETED = "isDeleted"


def load_compute() -> Any:
    """Import pyarrow's functions.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    load()
    import pyarrow.compute

    return pyarrow.compute


class Pages:
    """The pages of one list, as batches of rows."""

    def __init__(self, table: Table) -> None:
        """Begin.

        Args:
            table: The list.
        """
        self._table = table
        required = dict.fromkeys(name.removeprefix("_") for name in _PLACES[table.scope])
        # The columns are the same for every company, and are read off any call.
        self._reader = as_raw_page(table.build_call(**dict.fromkeys(required, "any")))[1]

    @property
    def keys(self) -> frozenset[str]:
        """The names of the records' members, without pyarrow."""
        return frozenset(self._reader.plan.members)

    @property
    def schema(self) -> Schema:
        """The schema of the batches."""
        pa = load()
        own = [pa.field(name, pa.string()) for name in _PLACES[self._table.scope]]
        schema: Schema = pa.schema([*own, pa.field(DELETED, pa.bool_()), *self._reader.schema])
        return schema

    def call(self, **arguments: Any) -> Call[Page[Any]]:
        """The call of a page whose records stay as they came."""
        return as_raw_page(self._table.build_call(**arguments))[0]

    def batch(self, page: Page[Any], places: Mapping[str, str]) -> RecordBatch:
        """The rows of a page.

        Args:
            page: What the call gave.
            places: The columns that tell where the records are from, and their value.
        """
        pa = load()
        rows: Any = self._reader.read([record.raw for record in _without_copies(page.results)])
        own = [pa.repeat(pa.scalar(value, pa.string()), rows.num_rows) for value in places.values()]
        batch: RecordBatch = pa.RecordBatch.from_arrays([*own, _deleted(rows), *rows.columns], schema=self.schema)
        return batch


def newest(batch: RecordBatch) -> int | None:
    """The newest `modifiedDate` of some rows, in nanoseconds since 1970; None if none has one."""
    found = load_compute().max(batch.column(MODIFIED))
    # The column is of nanoseconds; `as_py` would lose them.
    return int(found.value) if found.is_valid else None


def ids_of(batch: RecordBatch) -> list[str | None]:
    """The id of each row; None for one that has none, or an empty one, which tells no record from another."""
    column: Any = batch
    return [identity or None for identity in column.column(ID).to_pylist()]


def is_traceable(batch: RecordBatch) -> bool:
    """Return whether each row can be found again: it has a `modifiedDate`, and an `id` that no other has."""
    rows: Any = batch
    ids, dates = rows.column(ID), rows.column(MODIFIED)
    distinct = ids.unique()
    return not ids.null_count and not dates.null_count and len(distinct) == len(ids) and "" not in distinct.to_pylist()


def _without_copies(records: Sequence[Any]) -> Sequence[Any]:
    """The records of a page, each text once; those of one id that differ, or of none, are different records."""
    if len({record.id for record in records}) == len(records):
        return records
    return list({bytes(record.raw) if record.id else place: record for place, record in enumerate(records)}.values())


def _deleted(rows: Any) -> Any:
    pa = load()
    if _METADATA in rows.schema.names:
        metadata = rows.column(_METADATA)
        kind = metadata.type
        if pa.types.is_struct(kind) and kind.get_field_index(_IS_DELETED) >= 0:
            return load_compute().struct_field(metadata, _IS_DELETED).fill_null(False)
    return pa.repeat(pa.scalar(False), rows.num_rows)
