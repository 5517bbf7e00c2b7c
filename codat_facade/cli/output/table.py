"""Records as a table for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from codat_facade.cli.output.flat import flat_row
from codat_facade.cli.terminal import harmless, standard_output

_MIN_WIDTH = 8
_MAX_WIDTH = 36
# What a person looks for, in this order; by the beginning or the end of a column's name.
_FIRST = (
    *("id", "pushOperationKey", "name", "Name", "Number", "status", "totalAmount", "amountDue", "currency"),
    *("issueDate", "dueDate", "Date"),
)
_LAST = ("modifiedDate", "sourceModifiedDate", "metadata.")
_MIDNIGHT = "T00:00:00"


def show_records(records: Sequence[Any]) -> None:
    """Print as many columns of the records as fit, `id` first."""
    console = Console(file=standard_output())
    rows = [
        {harmless(column): harmless(text.removesuffix(_MIDNIGHT)) for column, text in flat_row(record).items()}
        for record in records
    ]
    columns = _columns(rows)
    if not columns:
        console.print("no records", style="dim")
        return
    shown = _fitting(columns, rows, console.width)
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for column in shown:
        is_number = all(_is_number(row.get(column, "")) for row in rows)
        # A column that stands alone may be wider than the terminal: an id is shown whole, to be copied.
        table.add_column(
            Text(column),
            justify="right" if is_number else "left",
            overflow="ellipsis" if len(shown) > 1 else "fold",
            no_wrap=len(shown) > 1,
        )
    for row in rows:
        table.add_row(*(Text(row.get(column, "")) for column in shown))
    console.print(table)
    if len(shown) < len(columns):
        left_out = len(columns) - len(shown)
        Console(stderr=True).print(f"{left_out} more columns: --output json shows all", style="dim", highlight=False)


def show_record(record: Any) -> None:
    """Print one record, a line for each field."""
    console = Console(file=standard_output())
    cells = [(harmless(column), harmless(text)) for column, text in flat_row(record).items()]
    if max((len(column) for column, _ in cells), default=0) > console.width // 2:
        for column, text in cells:
            console.print(Text(f"{column}: ", style="bold").append(text, style="not bold"), soft_wrap=True)
        return
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for column, text in cells:
        table.add_row(Text(column), Text(text))
    console.print(table)


def _columns(rows: Sequence[dict[str, str]]) -> list[str]:
    """All columns in which a record has a single value, in order of interest."""
    found: dict[str, bool] = {}
    for row in rows:
        for column, text in row.items():
            found[column] = found.get(column, False) or (bool(text) and text[0] not in "[{")
    return sorted((column for column, has_value in found.items() if has_value), key=_interest)


def _interest(column: str) -> tuple[bool, bool, int]:
    wanted = (place for place, text in enumerate(_FIRST) if column.startswith(text) or column.endswith(text))
    return column.startswith(_LAST), "." in column, next(wanted, len(_FIRST))


def _fitting(columns: Sequence[str], rows: Sequence[dict[str, str]], width: int) -> list[str]:
    shown: list[str] = []
    left = width
    for column in columns:
        widest = max(len(column), *(len(row.get(column, "")) for row in rows))
        needed = min(max(widest, _MIN_WIDTH), _MAX_WIDTH) + 3
        if shown and needed > left:
            break
        shown.append(column)
        left -= needed
    return shown


def _is_number(text: str) -> bool:
    return not text or text.lstrip("-").replace(".", "", 1).isdigit()
