"""Invoices of several companies, extracted into each kind of place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..environments import FACADE
from ..loopback import service
from ..report import Goal, Section, shown
from ..runner import Figure, printed_by

_PAGES = 5
_RECORDS = 1_000
_COMPANIES = 4
_ROUNDS = 5
# The service answers 1,000 requests a minute, and has 1,000 records on a page.
_CEILING = 16_700
_BATCHES = ("batches", 1)
_WAYS = {
    _BATCHES: "batches alone",
    ("parquet", 1): "Parquet",
    ("parquet", 4): "Parquet",
    ("merged", 4): "Parquet, each record there before",
    ("duckdb", 1): "DuckDB",
    ("duckdb", 4): "DuckDB",
}


def measure(_: Path) -> Sequence[Section]:
    """Records a second and memory of each way, in turns, each time in a process of its own."""
    rounds: dict[tuple[str, int], list[dict[str, Any]]] = {way: [] for way in _WAYS}
    with service(records=_RECORDS, pages=_PAGES) as url:
        for _ in range(_ROUNDS):
            for (way, workers), results in rounds.items():
                results.append(printed_by(FACADE, "extraction.py", way, url, workers))
    told = (
        f"{_COMPANIES * _PAGES * _RECORDS:,} invoices with five lines each, of {_COMPANIES} companies on pages of "
        f"{_RECORDS:,}, from a service on loopback, in a process that has extracted before. Peak memory is what it "
        f"holds at most beyond what it held. The goal is the ceiling of the service: 1,000 requests a minute, each for "
        f"{_RECORDS:,} records."
    )
    speeds = {way: Figure.of([result["rows"] / result["cpu"] for result in results]) for way, results in rounds.items()}
    rows = [
        [
            _WAYS[way],
            str(way[1]),
            f"{results[0]['rows']:,}",
            shown(speeds[way], "", 0),
            shown(Figure.of([result["peak"] / 2**20 for result in results]), "MiB", 0),
        ]
        for way, results in rounds.items()
    ]
    goals = [
        Goal(f"{_WAYS[way]}, {way[1]} at once, records a second of CPU time", speed, _CEILING, at_least=True, unit="/s")
        for way, speed in speeds.items()
        if way[0] != "merged"
    ]
    columns = ("into", "lists at once", "records", "records/s of CPU time", "peak memory")
    return [Section("Extraction", told, columns, rows, goals)]
