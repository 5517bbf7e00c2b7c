"""The cases, each of which gives a section of the results."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..report import Section
from . import (
    awaits,
    calls,
    command_line,
    decoding,
    encoding,
    extraction,
    growth,
    imports,
    loads,
    pages,
    tables,
    watching,
)

Case = Callable[[Path], Sequence[Section]]
"""Takes a folder for its files."""

CASES: Mapping[str, Case] = {
    "decoding": decoding.measure,
    "tables": tables.measure,
    "encoding": encoding.measure,
    "imports": imports.measure,
    "command_line": command_line.measure,
    "calls": calls.measure,
    "watching": watching.measure,
    "awaits": awaits.measure,
    "pages": pages.measure,
    "growth": growth.measure,
    "extraction": extraction.measure,
    "loads": loads.measure,
}
