"""Rounds of a case: each contender in a process of its own, all of them in turns."""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, NamedTuple, Self

from .environments import Environment

_CONTENDERS = Path(__file__).parent / "contenders"


class Contender(NamedTuple):
    """Who does a case, and how.

    Attributes:
        label: What it is called in the table.
        environment: Where it runs.
        program: The file in `contenders/`.
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
    """The rounds of one contender: what was measured → a value a round."""

    contender: Contender
    rounds: Mapping[str, Sequence[float]]

    def figure(self, measure: str) -> Figure:
        """The median of a measure, with its spread."""
        return Figure.of(self.rounds[measure])

    def ratio(self, other: Series, measure: str) -> Figure:
        """This contender over another, round by round."""
        return Figure.of([a / b for a, b in zip(self.rounds[measure], other.rounds[measure], strict=True)])


class DisagreementError(Exception):
    """Two contenders read or write different values, so that their times cannot be compared."""


def in_turns(case: str, contenders: Sequence[Contender], rounds: int) -> dict[str, Series]:
    """Do rounds of a case on all contenders in turns, so that what else the machine does meets all of them alike.

    Args:
        case: What the contenders call it.
        contenders: Who does it.
        rounds: How many, of each contender.

    Returns:
        Label → rounds, without the contenders that cannot be had here.

    Raises:
        DisagreementError: The contenders do not agree about the values.
    """
    with ExitStack() as running:
        programs = [
            running.enter_context(_Program(case, contender))
            for contender in contenders
            if contender.environment.failure is None
        ]
        _agree(case, programs)
        measured = [[program.round() for program in programs] for _ in range(rounds)]
    return {
        program.contender.label: Series(
            program.contender, {name: [entry[name] for entry in column] for name in column[0]}
        )
        for program, column in zip(programs, zip(*measured, strict=True), strict=True)
    }


def in_fresh_processes(case: str, contenders: Sequence[Contender], rounds: int) -> dict[str, Series]:
    """The same with one round a process, where what came before would count."""
    parts = [in_turns(case, contenders, 1) for _ in range(rounds)]
    return {
        label: Series(
            series.contender, {name: [part[label].rounds[name][0] for part in parts] for name in series.rounds}
        )
        for label, series in parts[0].items()
    }


def printed_by(environment: Environment, program: str, *arguments: object) -> dict[str, Any]:
    """Run a program of `contenders/` to its end, with a folder of its own as its last argument.

    Returns:
        What it prints last, which is JSON.
    """
    with TemporaryDirectory() as folder:
        command = [environment.python, _CONTENDERS / program, *map(str, arguments), folder]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=_CONTENDERS)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _agree(case: str, programs: Sequence[_Program]) -> None:
    first, *others = programs
    for other in others:
        if other.values != first.values:
            raise DisagreementError(
                f"{case}: {first.contender.label} and {other.contender.label} do not have the same values"
            )


class _Program:
    """A contender that runs."""

    def __init__(self, case: str, contender: Contender) -> None:
        self.contender = contender
        self._process = subprocess.Popen(
            [contender.environment.python, _CONTENDERS / contender.program, case, json.dumps(contender.options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_CONTENDERS,
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
            raise ChildProcessError(f"{self.contender.label} ended in the middle: see its error above")
        said: dict[str, Any] = json.loads(line)
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.communicate()
