"""Rows of Arrow held against the models of the same records: what each column must hold, as the models say it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

import pyarrow as pa

from codat_facade._arrow.plan import Kind, Plan
from codat_runtime import decode_json

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
WRONG = object()
"""What stands in a column that cannot hold the value of the model."""


def plain(scalar: Any) -> Any:
    """A value of Arrow in plain Python; a time as nanoseconds, which no class of the standard library has."""
    if not scalar.is_valid:
        return None
    if isinstance(scalar, pa.StructScalar):
        return {name: plain(value) for name, value in scalar.items()}
    if isinstance(scalar, pa.ListScalar):
        return [plain(value) for value in scalar.values]
    return scalar.value if isinstance(scalar, pa.TimestampScalar) else scalar.as_py()


def rows_of(table: Any) -> list[dict[str, Any]]:
    """The rows of a table or a batch."""
    columns = {name: [plain(value) for value in table.column(name)] for name in table.schema.names}
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def hold_against_models(table: Any, plan: Plan, models: Sequence[Any], records: Sequence[Any]) -> None:
    """Compare a table with the models of the same records.

    Args:
        table: What was read.
        plan: Tells which of its columns are JSON.
        models: The same, as models.
        records: The same, as JSON has it.
    """
    rows = rows_of(table)
    assert len(rows) == len(models)
    for row, model, record in zip(rows, models, records, strict=True):
        wrong: list[str] = []
        if isinstance(record, dict):
            for entry in type(model).__fields__:
                value, source, column = getattr(model, entry.name), record.get(entry.key), plan.members[entry.key]
                held = _expected(table.schema.field(entry.key).type, column, value, source, wrong)
                assert _read(row[entry.key], column) == held, (entry.key, record)
        else:
            wrong.append("no object")
        assert (row["_raw"] is not None) == bool(wrong), (wrong, record)
        if row["_raw"] is not None:
            assert decode_json(row["_raw"].encode()) == record
        unknown = _unknown(model)
        assert (row["_unknown"] and decode_json(row["_unknown"].encode())) == (unknown or None)


def _read(value: Any, plan: Plan) -> Any:
    """A value of a row, where JSON is read."""
    if value is None:
        return None
    if plan.kind is Kind.JSON:
        return decode_json(value.encode())
    if plan.item is not None:
        return [_read(item, plan.item) for item in value]
    return {key: _read(value[key], member) for key, member in plan.members.items()} if plan.members else value


def _expected(kind: Any, plan: Plan, value: Any, record: Any, wrong: list[str]) -> Any:
    held = _held(kind, plan, value, record, wrong)
    if held is WRONG:
        wrong.append(f"{value!r} as {kind}")
        return None
    return held


def _held(kind: Any, plan: Plan, value: Any, record: Any, wrong: list[str]) -> Any:
    if record is None or plan.kind is Kind.JSON:
        return record
    if pa.types.is_struct(kind):
        fields = getattr(type(value), "__fields__", None)
        if fields is None:
            return WRONG
        names = {entry.key: entry.name for entry in fields}
        return {
            field.name: _expected(
                field.type, plan.members[field.name], getattr(value, names[field.name]), record.get(field.name), wrong
            )
            for field in kind
        }
    if plan.item is not None:
        item_plan = plan.item
        if not isinstance(value, list):
            return WRONG
        return [
            _expected(kind.value_type, item_plan, item, source, wrong)
            for item, source in zip(value, record, strict=True)
        ]
    if pa.types.is_decimal(kind):
        if isinstance(value, str) and NUMBER.fullmatch(value):
            value = Decimal(value)
        if type(value) is not Decimal:
            return WRONG
        fits = abs(value) < Decimal(10) ** (kind.precision - kind.scale) and value == round_to(value, kind.scale)
        return value if fits else WRONG
    if pa.types.is_timestamp(kind):
        if not isinstance(value, dt.datetime):
            return WRONG
        since = (value if value.tzinfo else value.replace(tzinfo=dt.UTC)) - EPOCH
        micros = since // dt.timedelta(microseconds=1)
        return micros * 1000 + rest_of(record) if abs(micros) < 2**63 // 1000 else WRONG
    if pa.types.is_string(kind):
        if isinstance(value, Enum):
            value = value.value
        return value if isinstance(value, str) else WRONG
    if pa.types.is_boolean(kind):
        return value if isinstance(value, bool) else WRONG
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, Decimal) and value == value.to_integral_value():
        value = int(value)
    return value if type(value) is int and -(2**63) <= value < 2**63 else WRONG


def round_to(value: Decimal, scale: int) -> Decimal:
    """The value with so many decimal places, however many digits that makes."""
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    kept = digits[: len(digits) + exponent + scale] if exponent < -scale else digits
    return Decimal((sign, kept, max(exponent, -scale)))


def rest_of(text: str) -> int:
    """The nanoseconds below the microsecond that a time in ISO 8601 has."""
    digits = re.search(r":\d\d[.,](\d+)", text)
    return int(digits[1].ljust(9, "0")[6:9]) if digits else 0


def _unknown(model: Any) -> Any:
    """What no document names, at the places where it stands."""
    if isinstance(model, list):
        items = [_unknown(item) for item in model]
        return [item or {} for item in items] if any(items) else None
    fields = getattr(type(model), "__fields__", None)
    if fields is None:
        return None
    inside = {entry.key: _unknown(getattr(model, entry.name)) for entry in fields}
    return {**{key: value for key, value in inside.items() if value}, **model.additional_properties}
