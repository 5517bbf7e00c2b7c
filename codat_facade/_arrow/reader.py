"""Reads the records of one kind, as they stand in a page, into record batches."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from codat_runtime import DecodeError, decode_json, encode_json

from . import library
from .members import Raw, is_object, unknown_in, with_json_as_text
from .plan import RAW, UNKNOWN, Kind, Plan
from .repair import Repair

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema, Table

# From how many records on it is quicker to read both halves once more than to look at each.
_FEW = 8
_ESCAPE = b"\\u"


class RecordReader:
    """Reads records into batches of one schema.

    Attributes:
        plan: The columns of a record.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._json_keys = [f'"{key}"'.encode() for key in sorted(_json_keys(plan))]

    @cached_property
    def schema(self) -> Schema:
        """The schema of its batches."""
        return library.with_own_columns(self._read_schema)

    def read(self, records: Sequence[Raw]) -> RecordBatch:
        """Read records.

        Args:
            records: Each as it stands in the page, without line feeds.

        Returns:
            One row for each, in the same order.
        """
        rows = _Rows(len(records))
        self._read(records, 0, rows)
        return library.batch_of(rows.tables, rows.own, self.schema)

    @cached_property
    def _read_schema(self) -> Schema:
        return library.schema_of(self.plan)

    def _read(self, records: Sequence[Raw], first: int, rows: _Rows) -> None:
        if not records:
            return
        table = self._read_together(records, first, rows)
        if table is not None:
            rows.tables.append(table)
        elif len(records) > _FEW:
            half = len(records) // 2
            self._read(records[:half], first, rows)
            self._read(records[half:], first + half, rows)
        else:
            for place, record in enumerate(records, first):
                rows.tables.append(self._read_alone(record, place, rows))

    def _read_together(self, records: Sequence[Raw], first: int, rows: _Rows) -> Table | None:
        """Read records that fit; None if one does not."""
        if not all(map(is_object, records)):
            return None
        lines = self._lines(records)
        try:
            table = library.read_json(lines, self._read_schema, infer=True)
            has_unknown = not table.schema.equals(self._read_schema)
        except library.Unreadable:
            table, has_unknown = None, True
        if has_unknown:
            # Members that the plan lacks can be of two types, which does not make a record a bad one.
            try:
                table = library.read_json(lines, self._read_schema, infer=False)
            except library.Unreadable:
                return None
        if library.has_wide_decimals(table, self._read_schema):
            return None
        if has_unknown:
            for place, record in enumerate(records, first):
                rows.own[UNKNOWN][place] = unknown_in(record, self.plan)
        return table

    def _read_alone(self, record: Raw, place: int, rows: _Rows) -> Table:
        table = self._read_together([record], place, rows)
        if table is not None:
            return table
        rows.own[RAW][place] = bytes(record).decode()
        try:
            value = decode_json(record)
        except DecodeError:
            # A number that no program reads.
            return library.read_json(b"{}", self._read_schema, infer=False)
        repair = Repair()
        fitting = repair.object(value, self.plan)
        if fitting is None:
            return library.read_json(b"{}", self._read_schema, infer=False)
        rows.own[UNKNOWN][place] = unknown_in(record, self.plan)
        if repair.rewritten and not repair.lost:
            rows.own[RAW][place] = None
        return library.read_json(encode_json(fitting), self._read_schema, infer=False)

    def _lines(self, records: Sequence[Raw]) -> bytes:
        lines = b"\n".join(records)
        if any(key in lines for key in self._json_keys) or (self._json_keys and _ESCAPE in lines):
            return b"\n".join(with_json_as_text(record, self.plan) for record in records)
        return lines


class _Rows:
    """What was read of a page so far."""

    def __init__(self, count: int) -> None:
        self.tables: list[Table] = []
        self.own: dict[str, list[str | None]] = {UNKNOWN: [None] * count, RAW: [None] * count}


def _json_keys(plan: Plan) -> set[str]:
    keys = {key for key, member in plan.members.items() if _is_json(member)}
    for member in (*plan.members.values(), *([plan.item] if plan.item else [])):
        keys |= _json_keys(member)
    return keys


def _is_json(plan: Plan) -> bool:
    return plan.kind is Kind.JSON or (plan.item is not None and _is_json(plan.item))
