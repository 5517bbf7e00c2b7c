"""Loads all companies by dlt: `python -m tests.support.dlt_worker <url> <key> <folder> <companies a load>`."""

from __future__ import annotations

import sys
from pathlib import Path

import codat_facade as codat
from codat_facade.dlt import load
from codat_facade.instrumentation import AttemptEnded, Observation, add_hook

from .dlt_loads import pipeline_in

LISTS = [
    "accounting.invoices",
    "accounting.bills",
    "accounting.customers",
    "accounting.suppliers",
    "accounting.accounts",
]
AGAIN = "sent again:"
"""Stands before each attempt that is not the first of its call."""


def show(event: Observation) -> None:
    """Print an attempt that follows another one."""
    if isinstance(event, AttemptEnded) and event.attempt > 1:
        print(AGAIN, event, flush=True)


def main(url: str, key: str, folder: str, max_companies: str) -> int:
    """Load, and print what came of it; 0 if all was read."""
    add_hook(show)
    with codat.Client(key, base_url=url, limits=None) as client:
        report = load(client, pipeline_in(Path(folder)), LISTS, max_companies=int(max_companies))
    print(report)
    return 0 if report.is_complete else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
