"""Records of a list, as people see them."""

from __future__ import annotations

from collections.abc import Sequence

from codat_runtime import Model
from codat_runtime.display import html_records

_MAX_ROWS = 20
_MAX_COLUMNS = 8


def kind_of_records(records: Sequence[object]) -> str:
    """The name of the class that the records have, or `records` where there is none or several."""
    kinds = {type(record).__name__ for record in records}
    return kinds.pop() if len(kinds) == 1 else "records"


def html_of_records(title: str, records: Sequence[object]) -> str:
    """Write the first records as a table of HTML, with their single values.

    Args:
        title: What the table shows.
        records: Models; others have no columns.
    """
    rows = [
        [(name, value) for name, value in record.__rich_repr__() if not isinstance(value, (list, Model, dict))]
        for record in records[:_MAX_ROWS]
        if isinstance(record, Model)
    ]
    shown = f"{title}; the first {_MAX_ROWS}" if len(records) > _MAX_ROWS else title
    return html_records(shown, [row[:_MAX_COLUMNS] for row in rows])
