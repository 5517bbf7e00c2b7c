"""One extraction by this client, in a process of its own: `python extraction.py <way> <url> <workers> <folder>`.

It prints how many records it read, and what that took without imports, as JSON.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import codat_facade as codat
from codat_facade import extract
from codat_facade.accounting import invoices

COMPANIES = [f"company-{number}" for number in range(4)]


def read_only(client: codat.Client, place: Path, workers: int) -> int:
    """Take the batches, and write nothing."""
    plan = extract.plan(client, [invoices], companies=COMPANIES)
    return sum(batch.num_rows for part in plan.slices for batch in extract.read(client, part))


def to_parquet(client: codat.Client, place: Path, workers: int) -> int:
    """Into Parquet files."""
    return extract.to_parquet(client, place, [invoices], companies=COMPANIES, workers=workers).rows


def to_duckdb(client: codat.Client, place: Path, workers: int) -> int:
    """Into a database."""
    return extract.to_duckdb(client, place / "books.duckdb", [invoices], companies=COMPANIES, workers=workers).rows


def merge_parquet(client: codat.Client, place: Path, workers: int) -> int:
    """Into Parquet files that are there already; all records anew, the worst that can come."""
    return extract.to_parquet(
        client, place, [invoices], companies=COMPANIES, workers=workers, overlap=10**9, resume_within=0
    ).rows


WAYS: dict[str, Callable[[codat.Client, Path, int], int]] = {
    "batches": read_only,
    "parquet": to_parquet,
    "merged": merge_parquet,
    "duckdb": to_duckdb,
}


def _held(name: str) -> int:
    """Bytes that this process holds (VmRSS), or held at most (VmHWM)."""
    found = re.search(rf"^{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return int(found[1]) * 1024


if __name__ == "__main__":
    way, url, workers, folder = sys.argv[1:]
    client = codat.Client("test-key", base_url=url, limits=None)
    # What is imported and compiled once is no matter of the records; and a merge needs files.
    WAYS["parquet" if way == "merged" else way](client, Path(folder), int(workers))
    place = folder if way == "merged" else tempfile.mkdtemp(dir=folder)
    Path("/proc/self/clear_refs").write_text("5")
    before, cpu = _held("VmRSS"), time.process_time()
    rows = WAYS[way](client, Path(place), int(workers))
    cpu = time.process_time() - cpu
    print(json.dumps({"rows": rows, "cpu": cpu, "peak": max(_held("VmHWM") - before, 0)}))
