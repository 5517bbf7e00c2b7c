"""A list of many pages, fetched whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..environments import FACADE
from ..loopback import service
from ..report import Goal, Section, shown
from ..runner import Contender, Series, in_turns

_PAGES = 50
_DELAY = 0.05
_RECORDS = (20, 100)
_CONCURRENCIES = (2, 5, 10)
_DEFAULT = 5
_ROUNDS = 9
_HTTPX = "httpx, with `.json()`"
_BYTES = "httpx, nothing read"


def measure(_: Path) -> Sequence[Section]:
    """Fifty pages; five at once is what the client does by itself, ten what Codat allows."""
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for records in _RECORDS:
        for concurrency in _CONCURRENCIES:
            bound = _PAGES * _DELAY / concurrency
            timed = _timed(records, concurrency)
            rows += [_row(records, concurrency, bound, series, timed[_HTTPX]) for series in timed.values()]
            if concurrency == _DEFAULT:
                what = f"`fetch_all` of {_PAGES} pages with {records} records each / (pages x delay / pages at once)"
                goals.append(Goal(what, timed[FACADE.name].figure("wall").times(1 / bound), 1.2))
    told = (
        f"`fetch_all` of {_PAGES} pages of invoices, from a service on loopback that answers after "
        f"{_DELAY * 1e3:.0f} ms, in time on the clock, decoded. The bound is pages x delay / pages at once. It leaves "
        "out that the first page comes alone, for only with it is known how many follow: with "
        f"{_DEFAULT} at once that alone makes 1.10 of it, with 10 it makes 1.20. What else the way costs, httpx shows, "
        "which asks for as many pages at once; where it reads none of them, that is as near to the bound as one comes."
    )
    columns = (
        "records a page",
        "pages at once",
        "contender",
        "time",
        "bound",
        "x bound",
        "x httpx",
        "CPU time",
        "settings",
    )
    return [Section("Whole lists", told, columns, rows, goals)]


def _timed(records: int, concurrency: int) -> dict[str, Series]:
    with service(delay=_DELAY, records=records, pages=_PAGES) as url:
        options = {"url": url, "page_size": records, "concurrency": concurrency}
        contenders = [
            Contender(FACADE.name, FACADE, "facade.py", options, "limiter on, within its burst; collector on"),
            Contender(_HTTPX, FACADE, "plain.py", options),
            Contender(_BYTES, FACADE, "plain.py", {**options, "read": False}),
        ]
        return in_turns("pages", contenders, _ROUNDS)


def _row(records: int, concurrency: int, bound: float, series: Series, httpx: Series) -> list[str]:
    return [
        str(records),
        str(concurrency),
        series.contender.label,
        shown(series.figure("wall").times(1e3), "ms", 0),
        f"{bound * 1e3:,.0f} ms",
        shown(series.figure("wall").times(1 / bound), "x", 2),
        shown(series.ratio(httpx, "wall"), "x", 2),
        shown(series.figure("cpu").times(1e3), "ms", 0),
        series.contender.settings,
    ]
