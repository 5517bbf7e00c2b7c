"""Rows with nested columns as tables without: objects become columns, and arrays tables of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._arrow.library import load
from ..extract._arrow import load_compute
from ._disposition import DELETED, INDEX, KEYS, PARENT, ROW

if TYPE_CHECKING:
    from pyarrow import RecordBatch

_SEPARATOR = "__"
_VALUE = "value"


def tables_of(rows: RecordBatch, name: str, carried: tuple[str, ...]) -> Iterator[tuple[str, RecordBatch]]:
    """Take rows apart into tables of scalars, whose names are those that dlt's own normaliser gives.

    Amounts stay decimals in each of them, which no destination makes a double; in JSON, many read them as one. Times
    become microseconds: dlt refuses a seventh digit where the destination has six.

    Args:
        rows: The rows, with an id each in `ROW`.
        name: Their table.
        carried: The columns that the rows of nested tables have from the outermost row.

    Returns:
        The name and the rows of each table, the outermost first. Where `DELETED` is carried, and a row has nothing in a
        nested table, that has a row for it which is deleted, so that those are removed that were there.
    """
    columns = columns_of(rows)
    scalars, lists = _parted(columns)
    yield name, _batch(scalars)
    outer = {key: columns[key] for key in carried}
    places = load().array(range(rows.num_rows), load().int64())
    for key, column in lists.items():
        yield from _nested(column, f"{name}{_SEPARATOR}{key}", columns[ROW], places, outer)


def columns_of(rows: Any) -> dict[str, Any]:
    """The columns of a batch by their names."""
    return dict(zip(rows.schema.names, rows.columns, strict=True))


def _nested(
    column: Any, name: str, parents: Any, places: Any, outer: Mapping[str, Any]
) -> Iterator[tuple[str, RecordBatch]]:
    """The tables of an array.

    Args:
        column: The arrays.
        name: The table of their items.
        parents: The id of the row that each array stands in.
        places: Which of the outermost rows that is in.
        outer: What the outermost rows have for all that is in them.
    """
    pa, pc = load(), load_compute()
    holders = pc.list_parent_indices(column)
    items = pc.list_flatten(column)
    index = _indices(column, holders)
    parent, place = parents.take(holders), places.take(holders)
    ids = pc.binary_join_element_wise(parent, index.cast(pa.string()), ".")
    members = dict(_members(items)) if pa.types.is_struct(items.type) else {_VALUE: items}
    scalars, lists = _parted(members)
    own = {key: values.take(place) for key, values in outer.items()}
    rows = _batch({**own, PARENT: parent, INDEX: index, ROW: ids, **scalars})
    yield name, pa.concat_batches([rows, _cleared(rows, place, outer)]) if DELETED in outer else rows
    for key, values in lists.items():
        yield from _nested(values, f"{name}{_SEPARATOR}{key}", ids, place, outer)


def _cleared(rows: Any, place: Any, outer: Mapping[str, Any]) -> RecordBatch:
    """Rows by which those are removed that outermost rows had, which have none now."""
    pa, pc = load(), load_compute()
    count = len(outer[DELETED])
    empty = pc.invert(pc.is_in(pa.array(range(count), pa.int64()), value_set=place))
    columns: dict[str, Any] = {key: values.filter(empty) for key, values in outer.items()}
    length = len(columns[DELETED])
    columns[DELETED] = pa.repeat(pa.scalar(True), length)
    columns[ROW] = pa.repeat(pa.scalar(""), length)
    arrays = [columns.get(field.name, pa.nulls(length, field.type)) for field in rows.schema]
    return pa.RecordBatch.from_arrays(arrays, schema=rows.schema)  # type: ignore[no-any-return]


def _parted(columns: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The columns of scalars and those of arrays, with those of objects in their place under joined names."""
    types = load().types
    scalars: dict[str, Any] = {}
    lists: dict[str, Any] = {}
    for key, column in columns.items():
        if types.is_struct(column.type):
            inner_scalars, inner_lists = _parted(dict(_members(column)))
            scalars |= {f"{key}{_SEPARATOR}{inner}": values for inner, values in inner_scalars.items()}
            lists |= {f"{key}{_SEPARATOR}{inner}": values for inner, values in inner_lists.items()}
        elif types.is_list(column.type):
            lists[key] = column
        else:
            scalars[key] = _in_microseconds(column)
    return scalars, lists


def _members(column: Any) -> Iterator[tuple[str, Any]]:
    # `flatten` makes the members of a null object null.
    return zip((field.name for field in column.type), column.flatten(), strict=True)


def _indices(column: Any, holders: Any) -> Any:
    """The place of each item in its array."""
    pa, pc = load(), load_compute()
    lengths = pc.fill_null(pc.list_value_length(column), 0)
    first = pc.subtract(pc.cumulative_sum(lengths.cast(pa.int64())), lengths)
    return pc.subtract(pa.array(range(len(holders)), pa.int64()), first.take(holders))


def _in_microseconds(column: Any) -> Any:
    pa = load()
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        return column.cast(pa.timestamp("us", column.type.tz), safe=False)
    return column


def _batch(columns: Mapping[str, Any]) -> RecordBatch:
    pa = load()
    fields = [pa.field(name, column.type, name not in KEYS) for name, column in columns.items()]
    return pa.RecordBatch.from_arrays(list(columns.values()), schema=pa.schema(fields))  # type: ignore[no-any-return]
