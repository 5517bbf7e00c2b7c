"""Schemas that grow: the columns of two versions in one, and rows of one version with the columns of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._arrow.library import load
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema


def unified(first: Schema, second: Schema, name: str) -> Schema:
    """The columns of both schemas, those of the first one before the others.

    Args:
        first: A schema.
        second: Another one.
        name: The table, for the error.

    Raises:
        ConfigurationError: A column has a type in one of them that does not go with the one in the other.
    """
    pa = load()
    wide = _unified(pa.struct(list(first)), pa.struct(list(second)), name)
    schema: Schema = pa.schema(list(wide))
    return schema


def conform(batch: RecordBatch, schema: Schema) -> RecordBatch:
    """Rows with the columns of a schema; what they lack is null.

    Args:
        batch: The rows.
        schema: A schema that has at least their columns.
    """
    if batch.schema.equals(schema):
        return batch
    pa = load()
    columns: list[Any] = []
    fields: list[Any] = list(schema)
    for field in fields:
        place = batch.schema.get_field_index(field.name)
        columns.append(pa.nulls(batch.num_rows, field.type) if place < 0 else batch.column(place).cast(field.type))
    rows: RecordBatch = pa.RecordBatch.from_arrays(columns, schema=schema)
    return rows


def _unified(first: Any, second: Any, name: str) -> Any:
    pa = load()
    if first.equals(second):
        return first
    if pa.types.is_struct(first) and pa.types.is_struct(second):
        others = {field.name: field for field in second}
        fields = [
            field.with_type(_unified(field.type, others.pop(field.name).type, f"{name}.{field.name}"))
            if field.name in others
            else field
            for field in first
        ]
        return pa.struct([*fields, *others.values()])
    if pa.types.is_list(first) and pa.types.is_list(second):
        return pa.list_(_unified(first.value_type, second.value_type, name))
    raise ConfigurationError(
        f"{name} is {second} in what is there, and {first} in this version of the client: extract to another place"
    )
