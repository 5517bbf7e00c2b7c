"""Rounds of a case: each side in a process of its own, all of them in turns."""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from .environments import Environment

_SIDES = Path(__file__).parent / "sides"


class Side(NamedTuple):
    """Who does a case, and how.

    Attributes:
        label: What it is called in the table.
        environment: Where it runs.
        program: The file in `sides/`.
        options: What its case is made with.
        settings: Its limiter and its collector, for the table.
    """

    label: str
    environment: Environment
    program: str
    options: Mapping[str, Any]
    settings: str = "no limiter; collector on"


class Figure(NamedTuple):
    """A median, and the quartiles around it."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Figure:
        """The figure of several rounds."""
        if len(values) == 1:
            return cls(values[0], values[0], values[0])
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(median, low, high)

    def times(self, factor: float) -> Figure:
        """The same in another unit."""
        return Figure(self.median * factor, self.low * factor, self.high * factor)


class Series(NamedTuple):
    """The rounds of one side: what was measured → a value a round."""

    side: Side
    rounds: Mapping[str, Sequence[float]]

    def figure(self, measure: str) -> Figure:
        """The median of a measure, with its spread."""
        return Figure.of(self.rounds[measure])

    def ratio(self, other: Series, measure: str) -> Figure:
        """This side over another, round by round."""
        return Figure.of([a / b for a, b in zip(self.rounds[measure], other.rounds[measure], strict=True)])


class DisagreementError(Exception):
    """Two sides read or write different values, so that their times cannot be compared."""


def in_turns(case: str, sides: Sequence[Side], rounds: int) -> dict[str, Series]:
    """Do rounds of a case on all sides in turns, so that what else the machine does meets all of them alike.

    Args:
        case: What the sides call it.
        sides: Who does it.
        rounds: How many, of each side.

    Returns:
        Label → rounds, without the sides that cannot be had here.

    Raises:
        DisagreementError: The sides do not agree about the values.
    """
    with ExitStack() as running:
        programs = [running.enter_context(_Program(case, side)) for side in sides if side.environment.failure is None]
        _agree(case, programs)
        measured = [[program.round() for program in programs] for _ in range(rounds)]
    return {
        program.side.label: Series(program.side, {name: [entry[name] for entry in column] for name in column[0]})
        for program, column in zip(programs, zip(*measured, strict=True), strict=True)
    }


def in_fresh_processes(case: str, sides: Sequence[Side], rounds: int) -> dict[str, Series]:
    """The same with one round a process, where what came before would count."""
    parts = [in_turns(case, sides, 1) for _ in range(rounds)]
    return {
        label: Series(series.side, {name: [part[label].rounds[name][0] for part in parts] for name in series.rounds})
        for label, series in parts[0].items()
    }


def _agree(case: str, programs: Sequence[_Program]) -> None:
    first, *others = programs
    for other in others:
        if other.values != first.values:
            raise DisagreementError(f"{case}: {first.side.label} and {other.side.label} do not have the same values")


class _Program:
    """A side that runs."""

    def __init__(self, case: str, side: Side) -> None:
        self.side = side
        self._process = subprocess.Popen(
            [side.environment.python, _SIDES / side.program, case, json.dumps(side.options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_SIDES,
        )
        self.values: str = self._said()["values"]

    def round(self) -> dict[str, float]:
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        return self._said()

    def _said(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise ChildProcessError(f"{self.side.label} ended in the middle: see its error above")
        said: dict[str, Any] = json.loads(line)
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.communicate()
