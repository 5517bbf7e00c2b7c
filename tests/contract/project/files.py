"""The files of the repository that say something about others: documents, the Makefile, workflows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[3]

DOCUMENTS = sorted(
    [
        *(path for path in ROOT.glob("*.md") if path.name not in ("API.md", "CHANGELOG.md")),
        *(ROOT / ".github").rglob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
    ]
)

_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^ {4}.*", re.MULTILINE)
_SPAN = re.compile(r"`([^`\n]+)`")
_MAKE = re.compile(r"(?:^|\s)make((?: +[a-z][a-z0-9-]*)+)")


def name_of(path: Path) -> str:
    """The name of a file in the repository."""
    return str(path.relative_to(ROOT))


def make_targets() -> set[str]:
    """The targets that the Makefile explains in its help."""
    return set(re.findall(r"^([a-z0-9-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def called_targets(text: str) -> set[str]:
    """The targets that a shell command, or several, call make with."""
    return {target for found in _MAKE.findall(text) for target in found.split()}


def spans(text: str) -> list[str]:
    """What stands between backticks in a document, outside of its blocks of code."""
    return _SPAN.findall(_FENCED.sub("", text))


def code_of(text: str) -> Iterator[str]:
    """All code of a document: blocks, indented lines, and what stands between backticks."""
    yield from _FENCED.findall(text)
    yield from _INDENTED.findall(text)
    yield from spans(text)
