"""Extracts invoices of several companies into each kind of place, and tells records a second and memory.

`python -m benchmarks.extraction [companies] [pages]` takes a minute; a page has 1,000 invoices of five lines. The
service is a process of its own, which answers at once with the same pages for each company. Seconds are those of
processor time of the extracting process, which other work on the machine does not change; the service's ceiling of
1,000 requests a minute is 16,700 records a second.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import codat_facade as codat
from codat_facade import extract
from codat_facade.accounting import invoices

from .loopback import service

COMPANIES = 4
PAGES = 20
RECORDS = 1_000
WORKERS = (1, 4)


class Figures(NamedTuple):
    """What one extraction took.

    Attributes:
        rows: Rows read.
        cpu: Seconds of processor time.
        megabytes: Peak of resident memory, above that of the process before it began.
    """

    rows: int
    cpu: float
    megabytes: float


def read_only(client: codat.Client, place: Path, companies: list[str], workers: int) -> int:
    """Take the batches, and write nothing."""
    plan = extract.plan(client, [invoices], companies=companies)
    return sum(batch.num_rows for part in plan.slices for batch in extract.read(client, part))


def to_parquet(client: codat.Client, place: Path, companies: list[str], workers: int) -> int:
    """Into Parquet files."""
    return extract.to_parquet(client, place, [invoices], companies=companies, workers=workers).rows


def to_duckdb(client: codat.Client, place: Path, companies: list[str], workers: int) -> int:
    """Into a database."""
    return extract.to_duckdb(client, place / "books.duckdb", [invoices], companies=companies, workers=workers).rows


def merge_parquet(client: codat.Client, place: Path, companies: list[str], workers: int) -> int:
    """Into Parquet files that are there already; all records anew, the worst that can come."""
    return extract.to_parquet(
        client, place, [invoices], companies=companies, workers=workers, overlap=10**9, resume_within=0
    ).rows


WAYS: dict[str, Callable[[codat.Client, Path, list[str], int], int]] = {
    "batches alone": read_only,
    "Parquet": to_parquet,
    "Parquet, merged": merge_parquet,
    "DuckDB": to_duckdb,
}


def measure(way: str, url: str, folder: str, companies: list[str], workers: int) -> Figures:
    """Run one way in this process."""
    client = codat.Client("key", base_url=url, limits=None)
    # What is imported and compiled once is no matter of the records.
    WAYS["Parquet" if way == "Parquet, merged" else way](client, Path(folder), companies, workers)
    if way != "Parquet, merged":
        folder = tempfile.mkdtemp(dir=folder)
    before, memory = time.process_time(), _peak()
    rows = WAYS[way](client, Path(folder), companies, workers)
    return Figures(rows, time.process_time() - before, max(_peak() - memory, 0.0))


def main() -> None:
    """Print a table."""
    counts = [int(one) for one in sys.argv[1:]] or [COMPANIES, PAGES]
    companies = [f"company-{number}" for number in range(counts[0])]
    print("| into | lists at once | records | records a second of CPU | peak memory, MB |")
    print("| --- | --- | --- | --- | --- |")
    with service(records=RECORDS, pages=counts[1]) as url:
        for way in WAYS:
            for workers in WORKERS[:1] if way == "batches alone" else WORKERS:
                with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(1) as pool:
                    figures = pool.apply(measure, (way, url, folder, companies, workers))
                speed = figures.rows / figures.cpu
                print(f"| {way} | {workers} | {figures.rows:,} | {speed:,.0f} | {figures.megabytes:,.0f} |", flush=True)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
