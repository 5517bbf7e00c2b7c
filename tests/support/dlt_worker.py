"""Loads all companies by dlt: `python -m tests.support.dlt_worker <url> <key> <folder>`."""

from __future__ import annotations

import sys
from pathlib import Path

import codat_facade as codat
from codat_facade.dlt import load

from .dlt_loads import pipeline_in

LISTS = [
    "accounting.invoices",
    "accounting.bills",
    "accounting.customers",
    "accounting.suppliers",
    "accounting.accounts",
]


def main(url: str, key: str, folder: str) -> int:
    """Load, and print what came of it; 0 if all was read."""
    with codat.Client(key, base_url=url, limits=None) as client:
        report = load(client, pipeline_in(Path(folder)), LISTS, max_companies=25)
    print(report)
    return 0 if report.is_complete else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
