"""A list of many pages, fetched whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..environments import FACADE
from ..loopback import service
from ..report import Goal, Section, shown
from ..rounds import Side, in_turns

_PAGES = 50
_DELAY = 0.05
_RECORDS = 100
_CONCURRENCIES = (4, 10)
_ROUNDS = 7


def measure(_: Path) -> Sequence[Section]:
    """Fifty pages of the usual size, as many at once as the client does by itself, and as Codat allows."""
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for concurrency in _CONCURRENCIES:
        with service(delay=_DELAY, records=_RECORDS, pages=_PAGES) as url:
            options = {"url": url, "page_size": _RECORDS, "concurrency": concurrency}
            side = Side(FACADE.name, FACADE, "facade.py", options, "limiter on, within its burst; collector on")
            series = in_turns("pages", [side], _ROUNDS)[side.label]
        bound = _PAGES * _DELAY / concurrency
        ratio = series.figure("wall").times(1 / bound)
        rows.append(
            [
                str(concurrency),
                shown(series.figure("wall").times(1e3), "ms", 0),
                f"{bound * 1e3:.0f} ms",
                shown(ratio, "x", 2),
                shown(series.figure("cpu").times(1e3), "ms", 0),
                side.settings,
            ]
        )
        if concurrency == min(_CONCURRENCIES):
            goals.append(Goal(f"`fetch_all` of {_PAGES} pages / (pages / concurrency)", ratio, 1.2))
    told = (
        f"`fetch_all` of {_PAGES} pages with {_RECORDS} invoices each, from a service on loopback that answers after "
        f"{_DELAY * 1e3:.0f} ms, in time on the clock, decoded. The first page comes alone: only with it is known how "
        f"many follow. {min(_CONCURRENCIES)} pages at once is what the client does by itself."
    )
    columns = ("pages at once", "time", "pages / pages at once, of the delay each", "ratio", "CPU time", "settings")
    return [Section("Whole lists", told, columns, rows, goals)]
