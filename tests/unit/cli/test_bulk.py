"""Batches, extraction and Parquet from the command line."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from tests.support.command_line import Run

CSV = """reference,issueDate,currency,status,subTotal,taxAmount,totalAmount,amountDue
B-1,2026-01-31,GBP,Open,100.10,0,100.10,100.10
B-2,2026-01-31,GBP,Open,7.50,0,7.50,7.50
"""
NAMES = ("--name", "bills-2026-01/{reference}", "--find", "reference={reference}")


@pytest.fixture
def bills(machine: Path) -> tuple[str, ...]:
    """The arguments of a batch of two bills."""
    (machine / "bills.csv").write_text(CSV, "utf-8")
    journal, file = str(machine / "bills.sqlite"), str(machine / "bills.csv")
    return ("batch", "create", journal, "bills", "company-id", "connection-id", file, *NAMES)


def test_a_batch_writes_each_row_once_however_often_it_runs(
    run: Run, emulator: Emulator, bills: tuple[str, ...]
) -> None:
    before = len(emulator.records("company-id", "connection-id", "bills"))
    done = run(*bills, "--yes")
    assert done.code == 0, done.errors
    assert [row["state"] for row in done.json()] == ["succeeded", "succeeded"]
    assert "2 writes: 2 succeeded" in done.errors
    assert run(*bills, "--yes").code == 0
    assert run("batch", "resume", bills[2], "--yes").code == 0
    assert len(emulator.records("company-id", "connection-id", "bills")) == before + 2


def test_a_batch_asks_first_and_shows_its_bodies(run: Run, emulator: Emulator, bills: tuple[str, ...]) -> None:
    assert run(*bills).code == 2
    shown = run(*bills, "--dry-run").json()
    assert [entry["name"] for entry in shown] == ["bills-2026-01/B-1", "bills-2026-01/B-2"]
    assert shown[0]["body"]["totalAmount"] == "100.10"
    assert emulator.requests == []


def test_a_write_of_a_batch_that_fails_is_told(run: Run, emulator: Emulator, bills: tuple[str, ...]) -> None:
    emulator.fail_next_push("The supplier is archived.")
    done = run(*bills, "--yes")
    assert done.code == 9
    report = run("batch", "report", bills[2])
    assert report.code == 9
    assert sorted(row["state"] for row in report.json()) == ["failed", "succeeded"]
    assert run("batch", "resume", bills[2], "--retry-failed", "--yes").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("batch", "report", "no.sqlite"), "there is no journal"),
        (("batch", "create", "j.sqlite", "tax-rates", "c", "d", "{file}", "--name", "x"), "tax-rates has no create"),
        (("batch", "create", "j.sqlite", "bills", "c", "d", "{file}", "--name", "{number}"), "no field number"),
        (("extract", "books", "transactions"), "banking.transactions or commerce.transactions"),
        (("extract", "books", "nothing"), "there is no resource nothing"),
        (("invoices", "list", "company-id", "--to", "x.parquet"), "--all --output parquet --to FILE"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(
    run: Run, bills: tuple[str, ...], emulator: Emulator, arguments: tuple[str, ...], message: str
) -> None:
    done = run(*(bills[6] if word == "{file}" else word for word in arguments))
    assert done.code == 2, done.errors
    assert message in done.errors
    assert emulator.requests == []


def test_lists_are_extracted_into_files(run: Run, machine: Path) -> None:
    target = machine / "books"
    done = run("extract", str(target), "invoices", "accounting.bills")
    assert done.code == 0, done.errors
    assert "rows of 2 of 2 lists" in done.errors
    assert len(list(target.rglob("*.parquet"))) >= 2
    assert run("extract", str(target), "invoices", "accounting.bills").code == 0


def test_a_list_is_written_as_parquet_with_exact_amounts(run: Run, emulator: Emulator, machine: Path) -> None:
    import pyarrow.parquet

    record = {"id": "exact", "totalAmount": Decimal("100.10")}
    emulator.add_record("company-id", "connection-id", "invoices", record)
    target = machine / "invoices.parquet"
    done = run("invoices", "list", "company-id", "--all", "-o", "parquet", "--to", str(target))
    assert done.code == 0, done.errors
    assert "13 records" in done.errors
    rows = {row["id"]: row for row in pyarrow.parquet.read_table(target).to_pylist()}
    assert rows["exact"]["totalAmount"] == Decimal("100.10")
