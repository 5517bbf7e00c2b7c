"""Push a bank's statement into the books of its customer, each transaction once however often the program is run.

pip install codat-facade
CODAT_API_KEY=... python -m examples.bank_feed_pusher COMPANY CONNECTION SOURCE-ACCOUNT statement.csv

The file has the columns id, date, amount, balance and description, the oldest transaction first, and holds whole days;
new days are added at its end. The customer has connected the source account to an account in the books. A journal
beside the file knows what was pushed.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from codat_facade.bank_feeds import account_mapping, transactions
from codat_facade.batches import Report, SqliteJournal, Write, run

#: The most transactions that one push takes.
MAX_TRANSACTIONS = 1_000


def read_statement(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the transactions of a statement, with exact amounts."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            amount = Decimal(row["amount"])
            yield {
                "id": row["id"],
                "date": row["date"],
                "amount": amount,
                "balance": Decimal(row["balance"]),
                "description": row["description"],
                "transactionType": "Credit" if amount > 0 else "Debit",
            }


def writes_of(path: Path, company_id: str, connection_id: str, account_id: str) -> Iterator[Write]:
    """Yield a write for each day of a statement, or several where a day has more than one push takes."""
    for date, group in groupby(read_statement(path), itemgetter("date")):
        day = [*group]
        for start in range(0, len(day), MAX_TRANSACTIONS):
            body = {"accountId": account_id, "transactions": day[start : start + MAX_TRANSACTIONS]}
            yield Write(
                name=f"bank feed/{account_id}/{date}/{start}",
                operation=transactions.create,
                company_id=company_id,
                connection_id=connection_id,
                body=body,
                record_id=account_id,
            )


def push(company_id: str, connection_id: str, account_id: str, path: Path) -> Report:
    """Push what a statement has that was not pushed yet, in its order.

    Args:
        company_id: The customer's company.
        connection_id: The connection of the bank feed.
        account_id: The source account.
        path: The statement.

    Returns:
        What became of each push, those of earlier runs included.

    Raises:
        ValueError: The source account feeds no account yet, or a day was changed that is pushed already.
    """
    mappings = account_mapping.get(company_id, connection_id)
    if not any(one.source_account_id == account_id and one.target_account_id for one in mappings):
        raise ValueError(f"source account {account_id} feeds no account: its customer has to connect it first")
    journal = SqliteJournal(path.with_name(f"{path.name}.journal"))
    # One at a time, for the balances are those after each transaction.
    return run(writes_of(path, company_id, connection_id, account_id), journal, in_flight=1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code: 0 if all is in the books."""
    parser = argparse.ArgumentParser(description="Push a statement into the books, each transaction once.")
    for name in ("company", "connection", "account"):
        parser.add_argument(name)
    parser.add_argument("statement", type=Path)
    given = parser.parse_args(arguments)
    report = push(given.company, given.connection, given.account, given.statement)
    print(report)
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
