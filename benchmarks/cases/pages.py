"""A list of many pages, fetched whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..environments import FACADE
from ..loopback import service
from ..report import Goal, Section, shown
from ..rounds import Series, Side, in_turns

_PAGES = 50
_DELAY = 0.05
_RECORDS = 100
_CONCURRENCIES = (2, 4, 10)
_DEFAULT = 4
_ROUNDS = 7
_HTTPX = "httpx, with `.json()`"


def measure(_: Path) -> Sequence[Section]:
    """Fifty pages of the usual size; four at once is what the client does by itself, ten what Codat allows."""
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for concurrency in _CONCURRENCIES:
        bound = _PAGES * _DELAY / concurrency
        with service(delay=_DELAY, records=_RECORDS, pages=_PAGES) as url:
            options = {"url": url, "page_size": _RECORDS, "concurrency": concurrency}
            sides = [
                Side(FACADE.name, FACADE, "facade.py", options, "limiter on, within its burst; collector on"),
                Side(_HTTPX, FACADE, "plain.py", options),
            ]
            timed = in_turns("pages", sides, _ROUNDS)
        rows += [_row(concurrency, bound, series, timed[_HTTPX]) for series in timed.values()]
        if concurrency == _DEFAULT:
            what = f"`fetch_all` of {_PAGES} pages / (pages x delay / pages at once)"
            goals.append(Goal(what, timed[FACADE.name].figure("wall").times(1 / bound), 1.2))
    told = (
        f"`fetch_all` of {_PAGES} pages with {_RECORDS} invoices each, from a service on loopback that answers after "
        f"{_DELAY * 1e3:.0f} ms, in time on the clock, decoded. The bound is pages x delay / pages at once. It leaves "
        "out that the first page comes alone, for only with it is known how many follow, and that the rest come in "
        f"rounds: with {_DEFAULT} at once that alone makes 1.12 of it. What else the way costs, httpx shows, which "
        "asks for as many pages at once and makes no models."
    )
    columns = ("pages at once", "side", "time", "bound", "x bound", "x httpx", "CPU time", "settings")
    return [Section("Whole lists", told, columns, rows, goals)]


def _row(concurrency: int, bound: float, series: Series, httpx: Series) -> list[str]:
    return [
        str(concurrency),
        series.side.label,
        shown(series.figure("wall").times(1e3), "ms", 0),
        f"{bound * 1e3:,.0f} ms",
        shown(series.figure("wall").times(1 / bound), "x", 2),
        shown(series.ratio(httpx, "wall"), "x", 2),
        shown(series.figure("cpu").times(1e3), "ms", 0),
        series.side.settings,
    ]
