"""All that is called of pyarrow, which has no types: here they end."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .plan import RAW, UNKNOWN, Kind, Plan

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema, Table

_NEEDED = "tables of Arrow need pyarrow: pip install 'codat-facade[arrow]'"


def load() -> Any:
    """Import pyarrow.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        import pyarrow
        import pyarrow.json
    except ImportError as error:
        raise ConfigurationError(_NEEDED) from error
    return pyarrow


def data_type(plan: Plan) -> Any:
    """The type of a column."""
    pa = load()
    if plan.kind is Kind.LIST and plan.item is not None:
        return pa.list_(data_type(plan.item))
    if plan.kind is Kind.OBJECT:
        return pa.struct(_fields(plan))
    return {
        Kind.TEXT: pa.string(),
        Kind.JSON: pa.string(),
        Kind.BOOLEAN: pa.bool_(),
        Kind.INTEGER: pa.int64(),
        Kind.AMOUNT: pa.decimal128(38, 18),
        Kind.RATE: pa.decimal128(38, 28),
        Kind.TIME: pa.timestamp("ns", "UTC"),
        Kind.DATE: pa.date32(),
    }[plan.kind]


def schema_of(plan: Plan) -> Schema:
    """The schema of records, without the columns that are ours."""
    schema: Schema = load().schema(_fields(plan))
    return schema


def with_own_columns(schema: Schema) -> Schema:
    """The same schema, with the columns of what has no column."""
    pa = load()
    for name in (UNKNOWN, RAW):
        schema = schema.append(pa.field(name, pa.string()))
    return schema


class Unreadable(ValueError):
    """Records that do not fit into their columns."""


def read_json(lines: bytes, schema: Schema, *, infer: bool) -> Table:
    """Read records of one line each.

    Args:
        lines: The records.
        schema: Their columns.
        infer: Whether members that have no column get one, at the end.

    Raises:
        Unreadable: A record does not fit.
    """
    pa = load()
    try:
        return pa.json.read_json(
            io.BytesIO(lines),
            read_options=pa.json.ReadOptions(use_threads=False, block_size=len(lines) + 1),
            parse_options=pa.json.ParseOptions(
                explicit_schema=schema, unexpected_field_behavior="infer" if infer else "ignore"
            ),
        )
    except (pa.ArrowException, pa.ArrowInvalid, UnicodeDecodeError) as error:
        raise Unreadable(str(error)) from None


def has_wide_decimals(table: Table, schema: Schema) -> bool:
    """Return whether a decimal in a table has more digits than its type, which the reader lets pass."""
    pa = load()
    try:
        for column in table.columns:
            column.validate(full=True)
    except pa.ArrowInvalid:
        return True
    return False


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
    arrays = []
    for name in schema.names:
        if name in own:
            values = own[name]
            arrays.append(pa.array(values, pa.string()) if values else pa.nulls(count, pa.string()))
        else:
            column = None if table is None else table.column(name)
            arrays.append(_one_array(column, schema.field(name).type))
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def table_of(batches: Sequence[RecordBatch], schema: Schema) -> Table:
    """Join batches to a table."""
    return load().Table.from_batches(batches, schema=schema)


def _one_array(column: Any, kind: Any) -> Any:
    pa = load()
    if column is None or column.num_chunks == 0:
        return pa.array([], kind)
    return column.chunk(0) if column.num_chunks == 1 else pa.concat_arrays(column.chunks)


def _fields(plan: Plan) -> list[Any]:
    pa = load()
    return [pa.field(name, data_type(member)) for name, member in plan.members.items()]
