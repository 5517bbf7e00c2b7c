"""Extraction and Parquet from the command line."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

import codat_facade
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from tests.support.command_line import Run


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("extract", "books", "transactions"), "banking.transactions or commerce.transactions"),
        (("extract", "books", "nothing"), "there is no resource nothing"),
        (("invoices", "list", "company-id", "--to", "x.parquet"), "--all --output parquet --to FILE"),
        (
            ("invoices", "list", "company-id", "--all", "-o", "ndjson", "--to", "x"),
            "send the output to a file by > FILE",
        ),
        (("doctor", "-o", "parquet"), "'parquet' is not one of"),
        (("-o", "parquet", "doctor"), "--all --output parquet --to FILE"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(
    run: Run, emulator: Emulator, arguments: tuple[str, ...], message: str
) -> None:
    done = run(*arguments)
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


def test_a_company_that_is_not_there_and_a_query_that_is_none(run: Run, machine: Path) -> None:
    assert run("extract", str(machine / "a"), "invoices", "--company", "nobody").code == 4
    done = run("extract", str(machine / "b"), "invoices", "--where", ")(")
    assert done.code == 2
    assert "--where is ')(', which is no query" in done.errors


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


def test_an_empty_list_is_a_file_with_its_columns(run: Run, machine: Path) -> None:
    import pyarrow.parquet

    target = machine / "none.parquet"
    done = run("invoices", "list", "company-id", "--query", "id=none", "--all", "-o", "parquet", "--to", str(target))
    assert done.code == 0, done.errors
    assert f"{target}: 0 records" in done.errors
    assert pyarrow.parquet.read_schema(target).equals(codat_facade.arrow.schema(invoices.list))
    assert pyarrow.parquet.read_table(target).num_rows == 0
    assert [path.name for path in machine.iterdir() if path.suffix == ".part"] == []
