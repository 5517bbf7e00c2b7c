"""All that is called of pyarrow, which has no types: here they end."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .plan import PRECISION, RAW, SCALES, UNKNOWN, Kind, Places, Plan

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema, Table

_LEAST_VERSION = 24
_NEEDED = "tables of Arrow need pyarrow 24 or newer: pip install 'codat-facade[arrow]'"


class Stage(Enum):
    """The forms that the numbers of a record go through."""

    READ = auto()
    """As the reader of JSON has them."""
    VIEWED = auto()
    """The same in memory, with the precision of the columns where that is all that differs."""
    DONE = auto()
    """As the columns have them."""


def load() -> Any:
    """Import pyarrow.

    Raises:
        ConfigurationError: It is not installed, or too old.
    """
    try:
        import pyarrow

        import_module("pyarrow.json")
    except ImportError as error:
        raise ConfigurationError(_NEEDED) from error
    if int(pyarrow.__version__.partition(".")[0]) < _LEAST_VERSION:
        # Before, its reader of JSON made another time of one that a column cannot hold, and told nobody.
        raise ConfigurationError(f"{_NEEDED} (pyarrow {pyarrow.__version__} is too old)")
    return pyarrow


def schema_of(plan: Plan, stage: Stage = Stage.DONE, *, json_is_null: bool = False) -> Schema:
    """The schema of records, without the columns that are ours.

    Args:
        plan: The columns.
        stage: The form of the numbers. The reader does not see that a number with more digits than fit overflows when
            its scale is made that of the column: it must not get one of more digits than the column has before the
            point. Of a rate that were too few, so it is read into a wider column.
        json_is_null: Whether columns of JSON are to hold nothing but null.
    """
    pa = load()
    done = stage is Stage.DONE
    scale, scale_of_rates = SCALES[Kind.NUMBER], SCALES[Kind.RATE]
    types = {
        Kind.TEXT: pa.string(),
        Kind.JSON: pa.null() if json_is_null else pa.string(),
        Kind.BOOLEAN: pa.bool_(),
        Kind.INTEGER: pa.int64(),
        Kind.NUMBER: pa.decimal128(PRECISION - scale if stage is Stage.READ else PRECISION, scale),
        Kind.RATE: pa.decimal128(PRECISION, scale_of_rates) if done else pa.decimal256(PRECISION, scale_of_rates),
        Kind.TIME: pa.timestamp("ns", "UTC"),
        Kind.DATE: pa.date32(),
    }

    def type_of(plan: Plan) -> Any:
        if plan.item is not None:
            return pa.list_(type_of(plan.item))
        return pa.struct(fields(plan)) if plan.kind is Kind.OBJECT else types[plan.kind]

    def fields(plan: Plan) -> list[Any]:
        return [pa.field(name, type_of(member)) for name, member in plan.members.items()]

    schema: Schema = pa.schema(fields(plan))
    return schema


def address_of(buffer: object) -> int:
    """Where in memory bytes stand, by which a part is found in the whole."""
    address: int = load().py_buffer(buffer).address
    return address


def with_own_columns(schema: Schema) -> Schema:
    """The same schema, with the columns of what has no column."""
    pa = load()
    for name in (UNKNOWN, RAW):
        schema = schema.append(pa.field(name, pa.string()))
    return schema


def read_json(lines: bytes, columns: Schema, *, ignore: bool = False) -> Table | None:
    """Read records of one line each; None if one does not fit.

    Args:
        lines: The records.
        columns: Their columns.
        ignore: Whether members that have no column are left out; otherwise they get one, after the others.
    """
    pa = load()
    try:
        table: Table = pa.json.read_json(
            pa.BufferReader(lines),
            read_options=pa.json.ReadOptions(use_threads=False, block_size=len(lines) + 1),
            parse_options=pa.json.ParseOptions(
                explicit_schema=columns, unexpected_field_behavior="ignore" if ignore else "infer"
            ),
        )
    except pa.ArrowException:
        return None
    return table


def read_fitting(lines: bytes, columns: Schema) -> Table:
    """Read records that were made to fit."""
    table = read_json(lines, columns, ignore=True)
    if table is None:
        raise AssertionError("a record that was made to fit does not fit")
    return table


def unknown_places(table: Table, columns: Schema) -> Places:
    """Return in which columns a table has more than it should, at the top or further in; None if it has nowhere.

    Args:
        table: What was read.
        columns: What it should have.
    """
    if table.schema.equals(columns):
        return None
    places: dict[str, Places] = {}
    for name in columns.names:
        inside = _more_inside(table.schema.field(name).type, columns.field(name).type)
        if inside is not None:
            places[name] = inside
    return places


def _more_inside(found: Any, expected: Any) -> Mapping[str, Places] | None:
    if found.equals(expected):
        return None
    while hasattr(expected, "value_type"):
        found, expected = found.value_type, expected.value_type
    places: dict[str, Places] = {}
    for field in expected:
        inside = _more_inside(found.field(field.name).type, field.type)
        if inside is not None:
            places[field.name] = inside
    return places


def as_columns(table: Table, viewed: Schema, columns: Schema) -> Table | None:
    """The same table, with columns of another schema, and none that it does not have; None if a number does not fit.

    Args:
        table: What was read.
        viewed: A schema whose columns are the same in memory.
        columns: What these are cast to.
    """
    pa = load()
    arrays = [
        pa.chunked_array([chunk.view(field.type) for chunk in table.column(field.name).chunks], field.type)
        for field in viewed
    ]
    try:
        result: Table = pa.table(arrays, schema=viewed).cast(columns)
    except pa.ArrowException:
        return None
    return result


def batch_of(tables: Sequence[Table], own: Mapping[str, Sequence[str | None]], schema: Schema) -> RecordBatch:
    """Join tables to one batch, with the columns that are ours.

    Args:
        tables: The tables, in order; they have the columns of the schema up to ours.
        own: Our columns, by name.
        schema: The schema of the batch.
    """
    pa = load()
    names = [name for name in schema.names if name not in own]
    table = pa.concat_tables([table.select(names) for table in tables]) if tables else None
    count = 0 if table is None else table.num_rows
    arrays: list[Any] = []
    for name in schema.names:
        if name in own:
            values = own[name]
            arrays.append(pa.array(values, pa.string()) if values else pa.nulls(count, pa.string()))
        else:
            column = None if table is None else table.column(name)
            arrays.append(_one_array(column, schema.field(name).type))
    batch: RecordBatch = pa.RecordBatch.from_arrays(arrays, schema=schema)
    return batch


def table_of(batches: Sequence[RecordBatch], schema: Schema) -> Table:
    """Join batches to a table."""
    table: Table = load().Table.from_batches(batches, schema=schema)
    return table


def _one_array(column: Any, kind: Any) -> Any:
    pa = load()
    if column is None or column.num_chunks == 0:
        return pa.array([], kind)
    return column.chunk(0) if column.num_chunks == 1 else pa.concat_arrays(column.chunks)
