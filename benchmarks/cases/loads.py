"""A list brought into tables by each way of this client, by dlt's own source for REST APIs and by the Singer tap."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..environments import DLT, FACADE, SPARK, TAP
from ..loopback import service
from ..report import Section, shown
from ..runner import Figure, printed_by

_PAGES = 6
_RECORDS = 500
_ROUNDS = 3
_WAYS = {
    "`extract.to_parquet`": ("parquet", FACADE, "Parquet"),
    "`extract.to_duckdb`": ("duckdb", FACADE, "DuckDB"),
    "`codat_facade.dlt`": ("facade", DLT, "DuckDB"),
    "`codat_facade.spark`": ("spark", SPARK, "Parquet"),
    "dlt's `rest_api_source`": ("rest", DLT, "DuckDB"),
    "tap-codat": ("singer", TAP, "lines of JSON"),
}


def measure(_: Path) -> Sequence[Section]:
    """Invoices with five lines each, by each way in turns, each time in a process of its own."""
    rounds: dict[str, list[dict[str, Any]]] = {
        name: [] for name, (_, environment, _) in _WAYS.items() if environment.failure is None
    }
    with service(records=_RECORDS, pages=_PAGES) as url:
        for _ in range(_ROUNDS):
            for name, results in rounds.items():
                way, environment, _ = _WAYS[name]
                results.append(printed_by(environment, "loads.py", way, url, _RECORDS))
    told = (
        f"{_PAGES * _RECORDS:,} invoices with five lines each, on {_PAGES} pages, from a service on loopback, into an "
        "empty database, with imports. dlt's own source is told of pages, cursor and key as its documentation shows. "
        "The tap writes to memory; what loads its lines comes on top. CPU time is that of all processes, Spark's Java "
        "among them, which alone takes most of it for so few records; the peak of Spark is that of the process that "
        "starts it."
    )
    columns = (
        "way",
        "into",
        "invoices",
        "amounts are",
        "lines' amounts are",
        "records/s of CPU time",
        "CPU time",
        "peak",
    )
    return [Section("Loads", told, columns, [_row(name, results) for name, results in rounds.items()])]


def _row(name: str, results: Sequence[dict[str, Any]]) -> list[str]:
    first = results[0]
    speed = Figure.of([result["rows"] / result["cpu"] for result in results])
    return [
        name,
        _WAYS[name][2],
        f"{first['rows']:,}",
        first["amount"],
        first["line"],
        shown(speed, "", 0),
        shown(Figure.of([result["cpu"] for result in results]), "s"),
        shown(Figure.of([result["peak"] / 2**20 for result in results]), "MiB", 0),
    ]
