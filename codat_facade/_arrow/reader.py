"""Reads the records of one kind, as they stand in a page, into record batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, groupby
from typing import TYPE_CHECKING, Any, cast

from . import library
from .library import Stage
from .members import EVERYWHERE, Raw, unknown_in, with_json_as_text
from .plan import RAW, UNKNOWN, Places, Plan
from .repair import RepairResult, repaired

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema, Table

# How many records are read at once: one that does not fit makes all of them be read again.
_BLOCK = 500
# Up to how many records it is quicker to mend each than to read both halves once more; and the same where many of a
# page do not fit.
_FEW = 4
_FEW_OF_MANY = 64
_MANY = 32


class RecordReader:
    """Reads records into batches of one schema.

    Attributes:
        plan: The columns of a record.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        # Columns of JSON are rare, and text has to be made of their values beforehand: until one is seen, their values
        # are read as null, so that the first that is not makes its block a bad one.
        self._has_json = False
        # A key may be written with escapes, which no program does.
        self._json_keys = [b"\\u", *(key.encode() for key in plan.json_keys)] if plan.has_json else []

    @cached_property
    def schema(self) -> Schema:
        """The schema of its batches."""
        return library.with_own_columns(self._columns)

    def read(self, records: Sequence[Raw]) -> RecordBatch:
        """Read records.

        Args:
            records: Each as it stands in the page, without line ends.

        Returns:
            One row for each, in the same order.
        """
        rows = _Rows(len(records))
        for first in range(0, len(records), _BLOCK):
            self._read_block(records[first : first + _BLOCK], first, rows)
        return library.batch_of(rows.tables(self._columns), rows.own, self.schema)

    @cached_property
    def _columns(self) -> Schema:
        return library.schema_of(self.plan)

    @cached_property
    def _read_columns(self) -> Schema:
        return library.schema_of(self.plan, Stage.READ)

    @cached_property
    def _read_columns_without_json(self) -> Schema:
        return library.schema_of(self.plan, Stage.READ, json_is_null=True)

    @cached_property
    def _viewed_columns(self) -> Schema:
        return library.schema_of(self.plan, Stage.VIEWED)

    @cached_property
    def _viewed_columns_without_json(self) -> Schema:
        return library.schema_of(self.plan, Stage.VIEWED, json_is_null=True)

    def _read_block(self, records: Sequence[Raw], first: int, rows: _Rows) -> None:
        if rows.are_mostly_repaired:
            rows.add_repaired(records, first, self.plan)
        elif not (self._read_fitting(records, first, rows) or self._read_of_several_types(records, first, rows)):
            self._read_halves(records, first, rows)

    def _read_halves(self, records: Sequence[Raw], first: int, rows: _Rows) -> None:
        if len(records) <= (_FEW if rows.repaired < _MANY else _FEW_OF_MANY):
            rows.add_repaired(records, first, self.plan)
            return
        middle = len(records) // 2
        for start, half in ((first, records[:middle]), (first + middle, records[middle:])):
            if not self._read_fitting(half, start, rows):
                self._read_halves(half, start, rows)

    def _read_fitting(self, records: Sequence[Raw], first: int, rows: _Rows) -> bool:
        """Read records as most are; False if one does not fit, or what is unknown is of several types."""
        lines = _lines(records)
        if lines is None:
            return False
        columns = self._read_columns if self._has_json else self._read_columns_without_json
        table = None if self._has_json else library.read_json(lines, columns)
        if table is None and (self._has_json or any(key in lines for key in self._json_keys)):
            lines, columns = self._lines_with_text(records), self._read_columns
            table = library.read_json(lines, columns)
            self._has_json |= table is not None
        if table is None:
            return False
        places = library.unknown_places(table, columns)
        if places:
            # What is unknown at the top is left out when columns are put together, what is further in is not.
            table = library.read_json(lines, columns, ignore=True)
            if table is None:
                return False
        fitting = self._as_columns(table, has_json=columns is self._read_columns)
        if fitting is None:
            return False
        if places is not None:
            rows.note_unknown(records, first, self.plan, places)
        rows.add(fitting)
        return True

    def _read_of_several_types(self, records: Sequence[Raw], first: int, rows: _Rows) -> bool:
        """Read records of which one has a number, and another one text, where no document names anything."""
        lines = _lines(records)
        if lines is None:
            return False
        lines = self._lines_with_text(records) if self.plan.has_json else lines
        table = library.read_json(lines, self._read_columns, ignore=True)
        fitting = None if table is None else self._as_columns(table, has_json=True)
        if fitting is None:
            return False
        rows.note_unknown(records, first, self.plan, EVERYWHERE)
        rows.add(fitting)
        return True

    def _as_columns(self, table: Table, *, has_json: bool) -> Table | None:
        viewed = self._viewed_columns if has_json else self._viewed_columns_without_json
        return library.as_columns(table, viewed, self._columns)

    def _lines_with_text(self, records: Sequence[Raw]) -> bytes:
        return b"\n".join([with_json_as_text(record, self.plan) for record in records])


class _Rows:
    """What was read of a page so far.

    Attributes:
        own: The columns that are ours.
        repaired: How many records were made to fit.
    """

    def __init__(self, count: int) -> None:
        self.own: dict[str, list[str | None]] = {UNKNOWN: [None] * count, RAW: [None] * count}
        self.repaired = 0
        self._count = 0
        self._parts: list[Table | list[bytes]] = []

    def add(self, table: Table) -> None:
        """Add rows."""
        self._count += table.num_rows
        self._parts.append(table)

    @property
    def are_mostly_repaired(self) -> bool:
        """Whether of the rows so far, most had to be made to fit."""
        return self.repaired > max(_MANY, self._count // 2)

    def add_repaired(self, records: Sequence[Raw], first: int, plan: Plan) -> None:
        """Add records, each made to fit if it does not."""
        self.note_unknown(records, first, plan, EVERYWHERE)
        lines: list[bytes] = []
        for place, record in enumerate(records, first):
            line, change = repaired(record, plan)
            if change is RepairResult.LOST:
                self.own[RAW][place] = bytes(record).decode()
            self.repaired += change is not RepairResult.NONE
            lines.append(line)
        self._count += len(records)
        self._parts.append(lines)

    def note_unknown(self, records: Sequence[Raw], first: int, plan: Plan, places: Places) -> None:
        """Note what the documents do not name."""
        self.own[UNKNOWN][first : first + len(records)] = [unknown_in(record, plan, places) for record in records]

    def tables(self, columns: Schema) -> list[Table]:
        """The rows, in order."""
        tables: list[Table] = []
        for is_repaired, parts in groupby(self._parts, key=lambda part: isinstance(part, list)):
            if is_repaired:
                lines: Iterator[list[bytes]] = cast("Any", parts)
                tables.append(library.read_fitting(b"\n".join(chain.from_iterable(lines)), columns))
            else:
                tables.extend(cast("Iterator[Table]", parts))
        return tables


def _lines(records: Sequence[Raw]) -> bytes | None:
    """The records, each in a line; None if one is no object, which pyarrow does not always survive."""
    lines = b"\n".join(records)
    return lines if lines.startswith(b"{") and lines.count(b"\n{") == len(records) - 1 else None
