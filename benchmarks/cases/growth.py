"""How the cost grows: with records, with fields, with pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..documents import invoices_page, values_in
from ..environments import FACADE
from ..loopback import service
from ..report import Goal, Section, shown
from ..runner import Contender, Figure, in_turns

_RECORDS = (10, 100, 1_000, 10_000, 50_000)
_LINES = (0, 1, 5, 25, 125)
_PAGES = (1, 4, 16, 64)
_SOME = 400
_ROUNDS = 7
_TWICE = 2.0
_SETTINGS = "no limiter; collector on, paused by the client"


def measure(folder: Path) -> Sequence[Section]:
    """Three curves, each of the cost of one thing more."""
    by_records = [_decoded(folder, count, 5) for count in _RECORDS]
    by_lines = [_decoded(folder, _SOME, lines) for lines in _LINES]
    by_pages = [_fetched(count) for count in _PAGES]
    columns = ("time", "a piece", "settings")
    return [
        Section(
            "Growth with records",
            "Decoding one page of invoices with five lines each, in CPU time, and a record of it.",
            ("records", *columns),
            [_row(count, figure, 1 / count) for count, figure in zip(_RECORDS, by_records, strict=True)],
            [_linear("records", by_records, _RECORDS)],
        ),
        Section(
            "Growth with fields",
            f"Decoding {_SOME} invoices with more and more lines, in CPU time, and a value that stands in them.",
            ("values", *columns),
            [_row(count, figure, 1 / count) for count, figure in zip(_values(), by_lines, strict=True)],
            [_linear("fields", by_lines, _values())],
        ),
        Section(
            "Growth with pages",
            "`fetch_all`, page by page, 100 invoices on each, in CPU time, and a page of it.",
            ("pages", *columns),
            [_row(count, figure, 1 / count) for count, figure in zip(_PAGES, by_pages, strict=True)],
            [_linear("pages", by_pages, _PAGES)],
        ),
    ]


def _values() -> list[int]:
    return [values_in(invoices_page(_SOME, lines=lines)) for lines in _LINES]


def _decoded(folder: Path, records: int, lines: int) -> Figure:
    path = folder / "growing.json"
    path.write_bytes(invoices_page(records, lines=lines))
    return _cost("decode", page=str(path))


def _fetched(pages: int) -> Figure:
    with service(records=100, pages=pages) as url:
        return _cost("page_by_page", url=url, page_size=100)


def _cost(case: str, **options: object) -> Figure:
    contender = Contender(FACADE.name, FACADE, "facade.py", options)
    return in_turns(case, [contender], _ROUNDS)[contender.label].figure("cpu")


def _row(count: int, figure: Figure, share: float) -> list[str]:
    return [f"{count:,}", shown(figure.times(1e3), "ms"), shown(figure.times(1e6 * share), "µs", 2), _SETTINGS]


def _linear(what: str, figures: Sequence[Figure], counts: Sequence[int]) -> Goal:
    # At the first point, what a call costs by itself shows.
    pieces = [figure.median / count for figure, count in zip(figures, counts, strict=True)][1:]
    ratio = max(pieces) / min(pieces)
    return Goal(f"growth with {what}: dearest piece / cheapest", Figure.of([ratio]), _TWICE)
