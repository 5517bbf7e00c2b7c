"""Columns that Spark can hold, and what of a value it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._arrow.library import load
from ..extract._arrow import load_compute

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

TIMES = "_times"
"""The column of times that have more digits than Spark keeps."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = 10**9


class Columns:
    """Rows of one list, with the types of Spark.

    Spark keeps times to the microsecond. Those with more digits stand once more in the column `_times`, as JSON: by the
    path at which they stand in the record, to the last digit.

    Attributes:
        schema: The columns that it makes.
    """

    def __init__(self, schema: Schema) -> None:
        """Begin.

        Args:
            schema: The columns that are given.
        """
        pa = load()
        fields: list[Any] = list(schema)
        self._types = [_narrow(field.type) for field in fields]
        self._timed = [place for place, field in enumerate(fields) if _has_times(field.type)]
        columns = [pa.field(field.name, kind) for field, kind in zip(fields, self._types, strict=True)]
        self.schema: Schema = pa.schema([*columns, pa.field(TIMES, pa.string())])

    def of(self, batch: RecordBatch) -> RecordBatch:
        """The same rows, with columns of Spark."""
        pa = load()
        given: Any = batch
        columns = zip(given.columns, self._types, strict=True)
        arrays: list[Any] = [column.cast(kind, safe=False) for column, kind in columns]
        result: RecordBatch = pa.RecordBatch.from_arrays([*arrays, self._times(batch)], schema=self.schema)
        return result

    def _times(self, batch: Any) -> Any:
        pa = load()
        texts: list[list[str]] = []
        for place in self._timed:
            column = batch.column(place)
            if not _has_rest(column):
                continue
            texts = texts or [[] for _ in range(batch.num_rows)]
            name = batch.schema.names[place]
            values = column.cast(_counted(column.type)).to_pylist()
            for row, value in zip(texts, values, strict=True):
                row += [f'"{path}":"{_text(moment)}"' for path, moment in _long(value, column.type, name)]
        if not texts:
            return pa.nulls(batch.num_rows, pa.string())
        return pa.array(["{" + ",".join(row) + "}" if row else None for row in texts], pa.string())


def _narrow(kind: Any) -> Any:
    """The type of a column in Spark."""
    pa = load()
    if pa.types.is_timestamp(kind):
        return pa.timestamp("us", "UTC")
    return _rebuilt(kind, _narrow)


def _counted(kind: Any) -> Any:
    """The type of a column whose times are numbers, which Python has no nanoseconds without."""
    pa = load()
    return pa.int64() if pa.types.is_timestamp(kind) else _rebuilt(kind, _counted)


def _rebuilt(kind: Any, of: Any) -> Any:
    pa = load()
    if pa.types.is_list(kind):
        # Spark's name for it.
        return pa.list_(pa.field("element", of(kind.value_type)))
    if pa.types.is_struct(kind):
        return pa.struct([pa.field(member.name, of(member.type)) for member in _members(kind)])
    return kind


def _members(kind: Any) -> list[Any]:
    return [kind.field(place) for place in range(kind.num_fields)]


def _has_times(kind: Any) -> bool:
    pa = load()
    if pa.types.is_list(kind):
        return _has_times(kind.value_type)
    if pa.types.is_struct(kind):
        return any(_has_times(member.type) for member in _members(kind))
    return bool(pa.types.is_timestamp(kind))


def _has_rest(column: Any) -> bool:
    """Return whether a time in a column has digits below the microsecond."""
    pa = load()
    kind = column.type
    if pa.types.is_list(kind):
        return _has_times(kind) and _has_rest(column.flatten())
    if pa.types.is_struct(kind):
        places = enumerate(_members(kind))
        return any(_has_times(member.type) and _has_rest(column.field(place)) for place, member in places)
    if not pa.types.is_timestamp(kind):
        return False
    whole = column.cast(pa.timestamp("us", "UTC"), safe=False).cast(kind)
    return bool(load_compute().any(load_compute().not_equal(whole, column)).as_py())


def _long(value: Any, kind: Any, path: str) -> Iterator[tuple[str, int]]:
    """The times in a value that have digits below the microsecond, and where they stand."""
    pa = load()
    if value is None or not _has_times(kind):
        return
    if pa.types.is_list(kind):
        for place, item in enumerate(value):
            yield from _long(item, kind.value_type, f"{path}[{place}]")
    elif pa.types.is_struct(kind):
        for member in _members(kind):
            yield from _long(value[member.name], member.type, f"{path}.{member.name}")
    elif value % 1000:
        yield path, value


def _text(moment: int) -> str:
    seconds, rest = divmod(moment, _SECOND)
    return f"{_EPOCH + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%S}.{rest:09d}".rstrip("0") + "Z"
