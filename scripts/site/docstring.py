"""Docstrings, taken apart into what the pages of the reference show."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import Any

_HEADING = re.compile(r"^(Args|Attributes|Returns|Yields|Raises):$")
_ENTRY = re.compile(r"^ {4}(\*{0,2}\w+(?:, \w+)*): ?(.*)$")
_ROUTE = re.compile(r"^\s*`(GET|POST|PUT|PATCH|DELETE) (/[^`]*)`", re.MULTILINE)
_ROUTE_ALONE = re.compile(_ROUTE.pattern + "$", re.MULTILINE)


@dataclass(frozen=True)
class Docstring:
    """A docstring in the form that this project writes them.

    Attributes:
        summary: Its first paragraph.
        notes: The paragraphs between the summary and the first section, the route left out.
        route: The method and path that the operation calls; None where the docstring names none.
        arguments: Name and meaning of each argument, or of each attribute of a class.
        returns: What comes back; empty where nothing is said.
        raises: Name and reason of each error.
    """

    summary: str
    notes: tuple[str, ...]
    route: tuple[str, str] | None
    arguments: tuple[tuple[str, str], ...]
    returns: str
    raises: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, documented: Any) -> Docstring:
        """Take apart the docstring of a function or class."""
        return cls.parse(inspect.getdoc(documented) or "")

    @classmethod
    def parse(cls, text: str) -> Docstring:
        """Take a docstring apart, without its indentation."""
        sections: dict[str, list[str]] = {"": []}
        current = ""
        for line in text.splitlines():
            if found := _HEADING.match(line):
                current = found[1]
            sections.setdefault(current, []).append(line)
        body = "\n".join(sections.pop(""))
        route = _ROUTE.search(body)
        paragraphs = [
            " ".join(part.split()) if not part.startswith("    ") else part
            for part in re.split(r"\n\s*\n", _ROUTE_ALONE.sub("", body))
            if part.strip()
        ]
        returns = [*sections.get("Returns", ())[1:], *sections.get("Yields", ())[1:]]
        return cls(
            summary=paragraphs[0] if paragraphs else "",
            notes=tuple(paragraphs[1:]),
            route=(route[1], route[2]) if route else None,
            arguments=_entries([*sections.get("Args", ()), *sections.get("Attributes", ())]),
            returns=" ".join(" ".join(returns).split()),
            raises=_entries(sections.get("Raises", ())),
        )


def _entries(lines: list[str] | tuple[()]) -> tuple[tuple[str, str], ...]:
    entries: list[tuple[str, str]] = []
    for line in lines:
        if found := _ENTRY.match(line):
            entries.append((found[1], found[2]))
        elif entries and line.strip() and not _HEADING.match(line):
            name, text = entries.pop()
            entries.append((name, f"{text} {line.strip()}".strip()))
    # Several that have one meaning stand on one line.
    return tuple((name, text) for names, text in entries for name in names.split(", "))
