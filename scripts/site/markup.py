"""HTML for the pages of the reference.

They stand in Markdown as HTML that Sphinx passes on as it is: the reference has thousands of fields, and a tree of
docutils for each of them would take minutes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable

#: The address of the description of a name, or None where there is none.
Resolve = Callable[[str], str | None]

_CODE = re.compile(r"`([^`]+)`")
_NAME = re.compile(r"[A-Za-z_][\w.]*")


def text(value: str) -> str:
    """Text with code between backticks, as HTML."""
    parts = _CODE.split(value)
    return "".join(
        f"<code>{html.escape(part)}</code>" if number % 2 else html.escape(part) for number, part in enumerate(parts)
    )


def annotation(value: str, resolve: Resolve) -> str:
    """An annotation as HTML, its names linked to their descriptions."""

    def linked(found: re.Match[str]) -> str:
        # Types alone: the name of an argument may be that of a function too.
        address = resolve(found[0]) if found[0][:1].isupper() else None
        return f'<a href="{address}">{found[0]}</a>' if address else html.escape(found[0])

    pieces = []
    end = 0
    for found in _NAME.finditer(value):
        pieces += [html.escape(value[end : found.start()]), linked(found)]
        end = found.end()
    return "".join([*pieces, html.escape(value[end:])])


def definitions(entries: Iterable[tuple[str, str]], kind: str) -> str:
    """A list of names, as HTML, with their meanings, as text; empty where there are none."""
    # Spaces, for the search drops the tags and would join the words on both sides of them.
    rows = "".join(f"<dt>{name}</dt> <dd>{text(meaning)}</dd> " for name, meaning in entries)
    return f'<dl class="{kind}">{rows}</dl>' if rows else ""


def block(*lines: str) -> str:
    """Lines of HTML as one block of Markdown, which ends at an empty line."""
    return "\n".join(line for line in lines if line.strip()) + "\n"
