"""The example of a payment run, against an emulator that loses a response."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from examples import payment_run

LINE = ("description", "unitAmount", "quantity", "accountRef.id", "taxRateRef.id")
HEADER = "reference,supplierRef.id,issueDate,dueDate,currency,status,subTotal,taxAmount,totalAmount,"
HEADER += ",".join(f"lineItems.0.{name}" for name in LINE) + "\n"


@pytest.fixture
def emulator(codat_emulator: Emulator) -> Emulator:
    return codat_emulator


def bills_file(folder: Path, emulator: Emulator, *references: str) -> Path:
    first = {
        name: emulator.records("company-id", "connection-id", name)[0]["id"]
        for name in ("suppliers", "accounts", "taxRates")
    }
    file = folder / "bills.csv"
    rows = [
        f"{one},{first['suppliers']},2026-01-10,2026-02-10,GBP,Open,59.97,0,59.97,Flour,19.99,3,{first['accounts']},{first['taxRates']}\n"
        for one in references
    ]
    file.write_text(HEADER + "".join(rows))
    return file


def references(emulator: Emulator) -> list[str]:
    return sorted(
        one["reference"]
        for one in emulator.records("company-id", "connection-id", "bills")
        if str(one.get("reference", "")).startswith("RUN-")
    )


def report_of(file: Path) -> dict[str, str]:
    with file.with_name(f"{file.name}.report.csv").open(newline="") as table:
        return {row["name"]: row["state"] for row in csv.DictReader(table)}


def test_each_bill_is_written_once_however_often_it_is_run(
    emulator: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = bills_file(tmp_path, emulator, "RUN-1", "RUN-2", "RUN-3")
    emulator.faults.add("cut", method="POST")
    arguments = ["company-id", "connection-id", str(file)]
    assert payment_run.main(arguments) == 0
    assert payment_run.main(arguments) == 0
    pushes = emulator.call("GET", "/companies/company-id/push", query={"pageSize": "100"}).json["results"]
    assert len(pushes) == 3
    assert report_of(file) == {f"bills/RUN-{number}": "succeeded" for number in (1, 2, 3)}
    assert "3 succeeded" in capsys.readouterr().out


def test_a_bill_that_fails_is_in_the_report(emulator: Emulator, tmp_path: Path) -> None:
    file = bills_file(tmp_path, emulator, "RUN-1", "RUN-2")
    emulator.fail_next_push("The period is closed.")
    assert payment_run.main(["company-id", "connection-id", str(file)]) == 1
    assert sorted(report_of(file).values()) == ["failed", "succeeded"]


def test_a_bill_without_a_reference_is_refused_before_anything_is_sent(emulator: Emulator, tmp_path: Path) -> None:
    file = bills_file(tmp_path, emulator, "RUN-1", "")
    with pytest.raises(ValueError, match="row 3 of .* has no reference"):
        payment_run.main(["company-id", "connection-id", str(file)])
    assert not [one for one in emulator.requests if one.method == "POST"]
