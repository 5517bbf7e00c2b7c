"""The table that comes out: `RESULTS.md`."""

from __future__ import annotations

import datetime as dt
import platform
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from .environments import Environment
from .runner import Figure

_TOLD = ("httpx", "sniffio", "pydantic", "attrs", "msgspec", "urllib3")


class Goal(NamedTuple):
    """What a case must show.

    Attributes:
        what: In words.
        figure: What was measured, in the unit of the limit.
        limit: What it is held against.
        at_least: Whether more is better.
        unit: Behind the figures.
    """

    what: str
    figure: Figure
    limit: float
    at_least: bool = False
    unit: str = "x"

    @property
    def met(self) -> bool:
        """Whether the median holds."""
        return self.figure.median >= self.limit if self.at_least else self.figure.median <= self.limit


class Section(NamedTuple):
    """What one case found.

    Attributes:
        title: Its heading.
        told: What was done, in a sentence or two.
        columns: The heads of the table.
        rows: The cells.
        goals: What it must show.
    """

    title: str
    told: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    goals: Sequence[Goal] = ()


def shown(figure: Figure, unit: str, digits: int = 1) -> str:
    """A figure with its spread."""
    median, low, high = (f"{value:,.{digits}f}" for value in figure)
    return f"{median} {unit} ({low} to {high})"


def page(sections: Sequence[Section], environments: Sequence[Environment]) -> str:
    """The whole page, as Markdown."""
    goals = [goal for section in sections for goal in section.goals]
    parts = [
        "# Results",
        "Written by `make bench`; never edited. Each figure is a median over several rounds, with its quartiles in "
        "brackets; a ratio is the median of the ratios of the rounds. The contenders run in processes and environments "
        "of their own, in turns. A case begins by comparing what both contenders have read or written, value by value.",
        _table(("", ""), [*_machine(), *_versions(environments)]),
        "## Goals",
        _table(
            ("goal", "limit", "measured", ""),
            [
                (
                    goal.what,
                    f"{'≥' if goal.at_least else '≤'} {goal.limit:g} {goal.unit}",
                    shown(goal.figure, goal.unit, 2),
                    "met" if goal.met else "**missed**",
                )
                for goal in goals
            ],
        ),
    ]
    for section in sections:
        parts += [f"## {section.title}", section.told, _table(section.columns, section.rows)]
    return "\n\n".join(parts) + "\n"


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _machine() -> list[tuple[str, str]]:
    processors = re.findall(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return [
        ("date", dt.date.today().isoformat()),
        ("machine", f"{len(processors)} cores, {processors[0]}"),
        (
            "system",
            f"{platform.system()} {platform.release()}, {platform.python_implementation()} {platform.python_version()}",
        ),
        (
            "reference",
            f"ten million additions in a loop of Python: {_reference():.2f} s of CPU time, the best of three",
        ),
    ]


def _reference() -> float:
    """How fast the machine is at present, without which times of two days cannot be compared."""

    def once() -> float:
        begun = time.process_time()
        total = 0
        for number in range(10_000_000):
            total += number
        return time.process_time() - begun

    return min(once() for _ in range(3))


def _versions(environments: Sequence[Environment]) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for environment in environments:
        if environment.failure is not None:
            rows.append((environment.name, f"cannot be installed here, and is left out: {environment.failure}"))
            continue
        versions = environment.versions
        beside = ", ".join(f"{name} {versions[name]}" for name in _TOLD if name in versions)
        rows.append((environment.name, f"{versions[environment.distribution]} with {beside}"))
    return rows
