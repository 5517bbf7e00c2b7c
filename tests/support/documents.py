"""The pages that users read, and the blocks of Python in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: README and all pages of the site that are written by hand.
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(r"^```(python|py)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_RUN_BY = re.compile(r"^<!-- Run by (\S+) -->$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block of Python.

    Attributes:
        code: Its text.
        line: The number of lines before it.
        runs: True for `python`, which runs as it stands; False for `py`, a fragment.
    """

    code: str
    line: int
    runs: bool


def blocks(path: Path) -> list[Block]:
    """The blocks of a page, in order."""
    text = path.read_text("utf-8")
    return [
        Block(found[2], text[: found.start(2)].count("\n"), found[1] == "python") for found in _BLOCK.finditer(text)
    ]


def module(path: Path) -> str:
    """The blocks of a page that run, as one module, each at its own lines: a traceback names those of the page."""
    lines = [""] * (path.read_text("utf-8").count("\n") + 1)
    for block in blocks(path):
        if block.runs:
            code = block.code.splitlines()
            lines[block.line : block.line + len(code)] = code
    return "\n".join(lines) + "\n"


def run_by(path: Path) -> Path | None:
    """The test that runs the blocks of a page that need more than the main suite has; None where it has enough."""
    found = _RUN_BY.search(path.read_text("utf-8"))
    return ROOT / found[1] if found else None
