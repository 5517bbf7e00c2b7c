"""The example of a nightly extract, against an emulator with several companies."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from codat_facade.emulator import Emulator
from examples import nightly_extract


@pytest.fixture
def emulator(codat_emulator: Emulator) -> Emulator:
    for name in ("Bakery", "Florist"):
        codat_emulator.create_connection(codat_emulator.create_company(name), records=20)
    return codat_emulator


def expected_overdue(emulator: Emulator, day: str) -> dict[tuple[str, str], Decimal]:
    sums: dict[tuple[str, str], Decimal] = {}
    for company in emulator.call("GET", "/companies").json["results"]:
        path = f"/companies/{company['id']}/data/invoices"
        for one in emulator.call("GET", path, query={"pageSize": "5000"}).json["results"]:
            is_due = one.get("dueDate") is not None and one["dueDate"] < day
            if is_due and one["status"] in ("Submitted", "PartiallyPaid"):
                key = (company["id"], one["currency"])
                sums[key] = sums.get(key, Decimal(0)) + one["amountDue"]
    return sums


def overdue(file: Path, day: str) -> dict[tuple[str, str], Decimal]:
    found = nightly_extract.overdue(file, day)
    assert {left_out for *_, left_out in found} <= {0}
    return {(company, currency or ""): amount for company, currency, amount, _ in found}


def test_what_is_overdue_is_what_the_books_say_also_after_a_change(
    emulator: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, day = tmp_path / "books.duckdb", "2026-01-15"
    assert nightly_extract.main([str(file)]) == 0
    assert overdue(file, day) == expected_overdue(emulator, day)
    late = {"status": "Submitted", "dueDate": "2025-12-01T00:00:00", "amountDue": Decimal("0.10")}
    for currency in ("GBP", "USD"):
        emulator.add_record("company-id", "connection-id", "invoices", {**late, "currency": currency})
    emulator.clock.advance(3600)
    assert nightly_extract.main([str(file)]) == 0
    assert overdue(file, day) == expected_overdue(emulator, day)
    assert "is_complete" not in capsys.readouterr().err


def test_an_invoice_that_does_not_fit_its_columns_is_counted_and_not_dropped(
    emulator: Emulator, tmp_path: Path
) -> None:
    file, day = tmp_path / "books.duckdb", "2026-01-15"
    nightly_extract.main([str(file)])
    amounts = {(company, currency): amount for company, currency, amount, _ in nightly_extract.overdue(file, day)}
    with duckdb.connect(file) as database:
        database.execute(
            "UPDATE accounting.invoices SET _raw = '{}', dueDate = NULL WHERE id ="
            " (SELECT min(id) FROM accounting.invoices WHERE amountDue > 0 AND dueDate < ?"
            " AND status IN ('Submitted', 'PartiallyPaid'))",
            [day],
        )
    after = nightly_extract.overdue(file, day)
    assert sum(left_out for *_, left_out in after) == 1
    assert sum(amount for *_, amount, _ in after) < sum(amounts.values())


def test_a_night_that_the_quota_ends_says_so_and_the_next_goes_on(
    emulator: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "books.duckdb"
    emulator.faults.add("status", method="GET", status=429, path="*/data/bills")
    nightly_extract.main([str(file)])
    capsys.readouterr()
    assert nightly_extract.main([str(file)]) == 0
    assert overdue(file, "2026-01-15") == expected_overdue(emulator, "2026-01-15")
