"""One call after the other, to a service that answers at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..environments import FACADE, PLATFORM
from ..loopback import service
from ..report import Goal, Section, shown
from ..rounds import Side, in_turns

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
                Side(
                    FACADE.name,
                    FACADE,
                    "facade.py",
                    {**options, "limiter": "on"},
                    "limiter on, within its burst; retries and errors on; collector on",
                ),
                Side(
                    "codat-facade, limiter off",
                    FACADE,
                    "facade.py",
                    {**options, "limiter": "off"},
                    "limiter off; retries and errors on; collector on",
                ),
                Side(_HTTPX, FACADE, "plain.py", options),
                Side(PLATFORM.name, PLATFORM, "vendor_platform.py", options),
            ],
            _ROUNDS,
        )
    httpx = timed[_HTTPX]
    rows = [
        [
            series.side.label,
            shown(series.figure("cpu").times(1e6 / _CALLS), "µs", 0),
            shown(series.ratio(httpx, "cpu"), "x", 2),
            series.side.settings,
        ]
        for series in timed.values()
    ]
    told = (
        "A company read from a service on loopback, in CPU time of this process a call. This client and the vendor's "
        "make a model of it, httpx a dictionary."
    )
    goal = Goal("a call, ours / httpx", timed[FACADE.name].ratio(httpx, "cpu"), 1.25)
    return [Section("Calls", told, ("side", "CPU time", "x httpx", "settings"), rows, [goal])]
