"""The example of a bank feed, against an emulator."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from codat_facade.bank_feeds import account_mapping, source_accounts
from codat_facade.emulator import Emulator
from examples import bank_feed_pusher

HEADER = "id,date,amount,balance,description\n"
MONDAY = "t1,2026-01-12,-19.99,980.01,Flour\nt2,2026-01-12,100.10,1080.11,Sales\n"
TUESDAY = "t3,2026-01-13,-0.01,1080.10,Fee\n"
ACCOUNT = {
    "id": "acc-1",
    "accountName": "Current",
    "accountType": "Debit",
    "accountNumber": "12345670",
    "sortCode": "123456",
    "currency": "GBP",
    "balance": Decimal("1000.00"),
}


def amounts(emulator: Emulator) -> list[tuple[str, Decimal]]:
    pushed = [one.json for one in emulator.requests if one.path.endswith("/bankTransactions") and one.method == "POST"]
    return [(one["id"], one["amount"]) for body in pushed for one in body["transactions"]]


def run(statement: Path) -> int:
    return bank_feed_pusher.main(["company-id", "connection-id", "acc-1", str(statement)])


def test_a_growing_statement_is_pushed_once(codat_emulator: Emulator, tmp_path: Path) -> None:
    statement = tmp_path / "statement.csv"
    statement.write_text(HEADER + MONDAY)
    source_accounts.create("company-id", "connection-id", ACCOUNT)
    with pytest.raises(ValueError, match="acc-1 feeds no account"):
        run(statement)
    account_mapping.create("company-id", "connection-id", {"sourceAccountId": "acc-1"})
    codat_emulator.clock.advance(60)
    assert run(statement) == 0
    statement.write_text(HEADER + MONDAY + TUESDAY)
    assert run(statement) == 0
    assert run(statement) == 0
    assert amounts(codat_emulator) == [
        ("t1", Decimal("-19.99")),
        ("t2", Decimal("100.10")),
        ("t3", Decimal("-0.01")),
    ]


def test_a_day_that_changed_after_it_was_pushed_is_refused(codat_emulator: Emulator, tmp_path: Path) -> None:
    statement = tmp_path / "statement.csv"
    statement.write_text(HEADER + MONDAY)
    source_accounts.create("company-id", "connection-id", ACCOUNT)
    account_mapping.create("company-id", "connection-id", {"sourceAccountId": "acc-1"})
    codat_emulator.clock.advance(60)
    assert run(statement) == 0
    statement.write_text(HEADER + MONDAY + "t4,2026-01-12,5.00,1085.11,Late\n")
    with pytest.raises(ValueError, match="another content"):
        run(statement)
