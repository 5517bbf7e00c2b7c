"""Write a file of bills into the books, each exactly once, and go on after a crash where it stopped.

pip install codat-facade
CODAT_API_KEY=... python -m examples.payment_run COMPANY CONNECTION bills.csv

The header of the file names fields of bills: reference, supplierRef.id, issueDate, lineItems.0.unitAmount, ...
Beside it come `bills.csv.journal`, with which the same command goes on, and `bills.csv.report.csv`. The exit code is 0
if every bill was written, 1 if some were not, 2 if some are open or unknown: run it again, or look at the report.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import codat_facade as codat
from codat_facade.accounting import bills
from codat_facade.batches import Progress, Report, SqliteJournal, Write, read_csv, run


def writes_of(path: Path, company_id: str, connection_id: str) -> Iterator[Write]:
    """Yield a write for each row of a file.

    Args:
        path: The file. Its name is part of the names of the writes, so that next month's file is another run.
        company_id: The company.
        connection_id: The connection to its books.

    Raises:
        ValueError: A row cannot be read, or has no reference.
    """
    for row, bill in enumerate(read_csv(path, bills.create), 2):
        reference = bill.get("reference")
        if not reference:
            raise ValueError(f"row {row} of {path} has no reference, by which a bill is known: give it one")
        yield Write(
            name=f"{path.stem}/{reference}",
            operation=bills.create,
            company_id=company_id,
            connection_id=connection_id,
            body=bill,
            # By it the bill is looked for, should it be unclear after a crash whether it was written.
            find=codat.field("reference") == reference,
        )


def pay(path: Path, company_id: str, connection_id: str) -> Report:
    """Write all bills of a file, or go on with it.

    Args:
        path: The file.
        company_id: The company.
        connection_id: The connection to its books.
    """
    journal = SqliteJournal(path.with_name(f"{path.name}.journal"))
    report = run(writes_of(path, company_id, connection_id), journal, progress=show)
    report.to_csv(path.with_name(f"{path.name}.report.csv"))
    return report


def show(progress: Progress) -> None:
    """Show how far the run is, where somebody is looking."""
    if sys.stderr.isatty():
        done = progress.succeeded + progress.failed + progress.unknown
        print(f"\r{done} of {progress.total} bills", end="", file=sys.stderr)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code."""
    parser = argparse.ArgumentParser(description="Write a file of bills into the books, each exactly once.")
    parser.add_argument("company")
    parser.add_argument("connection")
    parser.add_argument("file", type=Path)
    given = parser.parse_args(arguments)
    report = pay(given.file, given.company, given.connection)
    print(report)
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
