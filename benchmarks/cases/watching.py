"""One call after the other, watched by nobody, by a hook, by the log and by OpenTelemetry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..environments import WATCHED
from ..loopback import service
from ..report import Section, shown
from ..runner import Contender, in_turns

_CALLS = 90
_ROUNDS = 25
_NOBODY = "nobody"
_WATCHERS = {
    _NOBODY: "",
    "a hook that does nothing": "hook",
    "the log at DEBUG, formatted and dropped": "log",
    "`otel`, spans and metrics in memory": "otel",
}


def measure(_: Path) -> Sequence[Section]:
    """A company, read again and again, by a client that is connected."""
    with service() as url:
        options = {"url": url, "calls": _CALLS, "limiter": "on"}
        contenders = [
            Contender(label, WATCHED, "facade.py", {**options, "watcher": watcher})
            for label, watcher in _WATCHERS.items()
        ]
        timed = in_turns("call", contenders, _ROUNDS)
    rows = [
        [
            label,
            shown(series.figure("cpu").times(1e6 / _CALLS), "µs", 0),
            shown(series.ratio(timed[_NOBODY], "cpu"), "x", 2),
        ]
        for label, series in timed.items()
    ]
    told = "A company read from a service on loopback by this client, in CPU time of the process a call, limiter on."
    return [Section("Watching", told, ("watched by", "CPU time", "x unwatched"), rows)]
