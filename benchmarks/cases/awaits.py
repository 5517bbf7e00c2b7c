"""Many calls at once, to a service that takes its time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..environments import FACADE, PLATFORM
from ..loopback import service
from ..report import Goal, Section, shown
from ..runner import Contender, Figure, Series, in_turns

_DELAY = 0.2
_ROUNDS = {100: 7, 1_000: 5}
_LIMITS = {100: 1.10, 1_000: 1.20}
_HTTPX = "httpx, with `.json()`"
_OFF = "limiter off; collector on"


def measure(_: Path) -> Sequence[Section]:
    """A company, read a hundred and a thousand times at once."""
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for calls, rounds in _ROUNDS.items():
        with service(delay=_DELAY) as url:
            options = {"url": url, "calls": calls}
            contenders = [
                Contender(FACADE.name, FACADE, "facade.py", options, _OFF),
                Contender(_HTTPX, FACADE, "plain.py", options),
            ]
            if calls == min(_ROUNDS):
                contenders.append(Contender(PLATFORM.name, PLATFORM, "vendor_platform.py", options))
            timed = in_turns("awaits", contenders, rounds)
        facade, httpx = timed[FACADE.name], timed[_HTTPX]
        rows += [_row(calls, series, httpx) for series in timed.values()]
        goals.append(Goal(f"{calls:,} awaits at once, ours / httpx", facade.ratio(httpx, "wall"), _LIMITS[calls]))
    goals.append(Goal("memory of 1,000 awaits, last round / first", _growth(facade), 1.05))
    told = (
        f"A company read many times at once from a service on loopback that answers after {_DELAY * 1e3:.0f} ms, in "
        "time on the clock. httpx is as it comes, with at most 100 connections, as many as this client opens. Memory "
        "is what the process holds after the first round and after the last."
    )
    columns = ("awaits", "contender", "time", "x httpx", "CPU time", "memory", "settings")
    return [Section("Concurrent awaits", told, columns, rows, goals)]


def _row(calls: int, series: Series, httpx: Series) -> list[str]:
    first, *_, last = series.rounds["resident"]
    return [
        f"{calls:,}",
        series.contender.label,
        shown(series.figure("wall").times(1e3), "ms", 0),
        shown(series.ratio(httpx, "wall"), "x", 2),
        shown(series.figure("cpu").times(1e3), "ms", 0),
        f"{first / 2**20:.1f} → {last / 2**20:.1f} MiB",
        series.contender.settings,
    ]


def _growth(series: Series) -> Figure:
    first, *_, last = series.rounds["resident"]
    return Figure.of([last / first])
