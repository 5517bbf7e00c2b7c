"""Records as people see them, in a terminal or a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

_MAX_ITEMS = 3
_MAX_CELL = 200


def short_repr(value: object) -> str:
    """Write a value as `repr` does, with the first items alone of a long list."""
    if type(value) is list and len(value) > _MAX_ITEMS:
        items = ", ".join(map(repr, value[:_MAX_ITEMS]))
        return f"[{items}, ... {len(value) - _MAX_ITEMS} more]"
    return repr(value)


def html_table(title: str, rows: Iterable[tuple[str, Any]]) -> str:
    """Write names and values as a table of HTML.

    Args:
        title: What the table shows.
        rows: Name and value.
    """
    lines = "".join(f"<tr><th>{escape(name)}</th><td>{_cell(value)}</td></tr>" for name, value in rows)
    return f"<table><caption>{escape(title)}</caption>{lines}</table>"


def html_records(title: str, records: Sequence[Iterable[tuple[str, Any]]]) -> str:
    """Write records as a table of HTML, one a row, with a column for each name that any of them has.

    Args:
        title: What the table shows.
        records: The names and values of each.
    """
    rows = [dict(record) for record in records]
    names = list(dict.fromkeys(name for row in rows for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(row[name]) if name in row else ''}</td>" for name in names) + "</tr>"
        for row in rows
    )
    return f"<table><caption>{escape(title)}</caption><tr>{head}</tr>{body}</table>"


def _cell(value: object) -> str:
    if isinstance(value, list):
        return f"{len(value)} items"
    text = value if isinstance(value, str) else repr(value) if hasattr(value, "to_dict") else str(value)
    return escape(text if len(text) <= _MAX_CELL else text[: _MAX_CELL - 1] + "…")
