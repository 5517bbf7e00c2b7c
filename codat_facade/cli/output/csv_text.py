"""Records as CSV, with all columns of all records."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Callable, Iterable
from typing import Any

from codat_facade.cli.output.flat import flat_row

_IN_MEMORY = 16 * 2**20


class _Utf8:
    """What the writer of CSV writes to."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write

    def write(self, text: str) -> None:
        self._write(text.encode())


def write_csv(records: Iterable[Any], write: Callable[[bytes], object], shown: Callable[[str], str] = str) -> None:
    """Write records as CSV, after all of them came: only then are the columns known.

    Args:
        records: The records, of which none is held in memory.
        write: Takes the text, in UTF-8.
        shown: What becomes of the text of a column or a cell.
    """
    columns: dict[str, None] = {}
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n") as rows:
        for record in records:
            row = {shown(column): shown(text) for column, text in flat_row(record).items()}
            columns.update(dict.fromkeys(row))
            rows.write(json.dumps(row) + "\n")
        rows.seek(0)
        writer = csv.DictWriter(_Utf8(write), list(columns), restval="", lineterminator="\n")
        if columns:
            writer.writeheader()
        for line in rows:
            writer.writerow(json.loads(line))
