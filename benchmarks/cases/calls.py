"""One call after the other, to a service that answers at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..environments import FACADE, PLATFORM
from ..loopback import service
from ..report import Goal, Section, shown
from ..runner import Contender, Series, in_turns

# With the one that connects, fewer than the limiter's burst.
_CALLS = 90
_ROUNDS = 25
_HTTPX = "httpx, with `.json()`"


def measure(_: Path) -> Sequence[Section]:
    """A company, read again and again, by a client that is connected."""
    with service() as url:
        options = {"url": url, "calls": _CALLS}
        timed = in_turns(
            "call",
            [
                Contender(
                    FACADE.name,
                    FACADE,
                    "facade.py",
                    {**options, "limiter": "on"},
                    "limiter on, within its burst; retries and errors on; collector on",
                ),
                Contender(
                    "codat-facade, limiter off",
                    FACADE,
                    "facade.py",
                    {**options, "limiter": "off"},
                    "limiter off; retries and errors on; collector on",
                ),
                Contender(_HTTPX, FACADE, "plain.py", options),
                Contender(PLATFORM.name, PLATFORM, "vendor_platform.py", options),
            ],
            _ROUNDS,
        )
        awaited = in_turns(
            "awaited_call",
            [
                Contender(
                    FACADE.name,
                    FACADE,
                    "facade.py",
                    {**options, "limiter": "on"},
                    "limiter on, within its burst; retries and errors on; collector on",
                ),
                Contender(_HTTPX, FACADE, "plain.py", options),
            ],
            _ROUNDS,
        )
    told = (
        "A company read from a service on loopback, in CPU time of this process a call. This client and the vendor's "
        "make a model of it, httpx a dictionary."
    )
    ours = timed[FACADE.name]
    goals = [
        Goal("a call, ours / httpx", ours.ratio(timed[_HTTPX], "cpu"), 0.80),
        Goal("an awaited call, ours / httpx", awaited[FACADE.name].ratio(awaited[_HTTPX], "cpu"), 0.85),
    ]
    if PLATFORM.name in timed:
        goals.append(Goal("a call, ours / codat-platform", ours.ratio(timed[PLATFORM.name], "cpu"), 1.05))
    rows = [*_rows(timed, "blocking"), *_rows(awaited, "awaited")]
    return [Section("Calls", told, ("call", "contender", "CPU time", "x httpx", "settings"), rows, goals)]


def _rows(timed: Mapping[str, Series], call: str) -> Iterator[list[str]]:
    for series in timed.values():
        yield [
            call,
            series.contender.label,
            shown(series.figure("cpu").times(1e6 / _CALLS), "µs", 0),
            shown(series.ratio(timed[_HTTPX], "cpu"), "x", 2),
            series.contender.settings,
        ]
