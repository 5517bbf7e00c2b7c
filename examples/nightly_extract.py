"""Bring the books of all companies of an account up to date in a DuckDB file: a lender's nightly job.

pip install 'codat-facade[extract]'
CODAT_API_KEY=... python -m examples.nightly_extract books.duckdb

The first run reads everything, later ones what changed. It may be killed at any moment and run again. The exit code is
0 if all was read, 1 if something is missing, which is written to the standard error.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import duckdb

import codat_facade as codat
from codat_facade import extract
from codat_facade.accounting import bills, customers, invoices, payments, suppliers

LISTS = [invoices, bills, payments, customers, suppliers]

#: What customers of each company owe it that should have been paid already; amounts of two currencies are not added up.
#: An invoice with a value that does not fit its column is whole in `_raw` alone: such are counted, not added up.
OVERDUE = """
SELECT _company_id, currency, coalesce(sum(amountDue) FILTER (WHERE _raw IS NULL), 0) AS overdue, count(_raw)
FROM accounting.invoices
WHERE NOT _deleted AND (_raw IS NOT NULL OR (status IN ('Submitted', 'PartiallyPaid') AND dueDate < ?))
GROUP BY ALL ORDER BY overdue DESC
"""


def show(progress: extract.Progress) -> None:
    """Show how far the run is, where somebody is looking."""
    if sys.stderr.isatty():
        print(f"\r{progress.slices} of {progress.total} lists, {progress.rows:,} rows", end="", file=sys.stderr)


def overdue(file: Path, day: str) -> list[tuple[str, str | None, Decimal, int]]:
    """Return what is overdue at each company on a day in each currency, exactly.

    Returns:
        Company, currency, amount, and how many invoices the amount leaves out because a value does not fit its column.
    """
    with duckdb.connect(file, read_only=True) as database:
        return database.execute(OVERDUE, [day]).fetchall()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code."""
    parser = argparse.ArgumentParser(description="Bring the books of all companies up to date in a DuckDB file.")
    parser.add_argument("file", type=Path)
    given = parser.parse_args(arguments)
    # A thousand requests of the day's quota are left for urgent calls.
    with codat.options(quota_reserve=1_000):
        report = extract.to_duckdb(given.file, LISTS, progress=show)
    print(report)
    return 0 if report.is_complete else 1


if __name__ == "__main__":
    sys.exit(main())
