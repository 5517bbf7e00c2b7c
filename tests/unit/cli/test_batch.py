"""Batches from the command line: creates, updates and deletes, and what is refused before anything is sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.support.command_line import CommandResult, Run

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


def written(machine: Path, name: str, *records: dict[str, Any]) -> str:
    """The path of a file with a JSON object on each line."""
    path = machine / name
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return str(path)


def made(run: Run, machine: Path, verb: str, resource: str, file: str, *options: str) -> CommandResult:
    """A batch of the emulator's company, in a journal of its own."""
    journal = str(machine / f"{verb}.sqlite")
    return run("batch", verb, journal, resource, "company-id", "connection-id", file, "--yes", *options)


@pytest.fixture
def ids(emulator: Emulator) -> list[str]:
    """The first two bills in the books."""
    return [record["id"] for record in emulator.records("company-id", "connection-id", "bills")[:2]]


def pushed(emulator: Emulator) -> list[tuple[str, str, bytes]]:
    """Method, last part of the path, and body of each request that writes."""
    return [(r.method, r.path.rpartition("/")[2], r.body) for r in emulator.requests if r.method != "GET"]


def test_a_batch_updates_the_records_of_a_file_by_their_ids(
    run: Run, machine: Path, emulator: Emulator, ids: list[str]
) -> None:
    header, row, _ = CSV.splitlines()
    rows = "".join(f"{id_},{row.replace('B-1', f'R-{number}')}\n" for number, id_ in enumerate(ids))
    (machine / "bills.csv").write_text(f"id,{header}\n{rows}", "utf-8")
    done = made(run, machine, "update", "bills", str(machine / "bills.csv"), "--name", "fix/{id}", "--force-update")
    assert done.code == 0, done.errors
    assert "2 writes: 2 succeeded" in done.errors
    assert {(method, path) for method, path, _ in pushed(emulator)} == {("PUT", id_) for id_ in ids}
    assert all(request.query["forceUpdate"] == "true" for request in emulator.requests if request.method == "PUT")
    found = {record["id"]: record for record in emulator.records("company-id", "connection-id", "bills")}
    assert [found[id_]["reference"] for id_ in ids] == ["R-0", "R-1"]


@pytest.mark.parametrize("kind", ["csv", "ndjson"])
def test_a_batch_deletes_the_records_of_a_file(
    run: Run, machine: Path, emulator: Emulator, ids: list[str], kind: str
) -> None:
    if kind == "csv":
        # Columns that are no fields, as in what somebody else exported: they are not sent.
        file, options = str(machine / "bills.csv"), ["--record-id", "{Bill}", "--name", "twice/{Bill}"]
        Path(file).write_text("Bill,Why\n" + "".join(f"{id_},twice\n" for id_ in ids), "utf-8")
    else:
        file, options = written(machine, "bills.ndjson", *({"id": id_} for id_ in ids)), ["--name", "twice/{id}"]
    done = made(run, machine, "delete", "bills", file, *options)
    assert done.code == 0, done.errors
    assert sorted(pushed(emulator)) == sorted(("DELETE", id_, b"") for id_ in ids)


def test_transactions_go_to_the_bank_account_of_each_line(run: Run, machine: Path, emulator: Emulator) -> None:
    account = "a-1"
    transaction = {"id": "t-1", "amount": 7, "date": "2026-01-31", "description": "Rent"}
    file = written(machine, "t.ndjson", {"accountId": account, "transactions": [transaction]})
    options = ("--name", "rent/{transactions.0.id}", "--record-id", "{accountId}", "--timeout-in-minutes", "5")
    made(run, machine, "create", "bank-account-transactions", file, *options)
    (request,) = (request for request in emulator.requests if request.method == "POST")
    assert request.path.endswith(f"/push/bankAccounts/{account}/bankTransactions")
    assert request.query["timeoutInMinutes"] == "5"


def test_a_name_for_two_lines_is_refused_with_both(run: Run, machine: Path, emulator: Emulator) -> None:
    path = machine / "bills.csv"
    path.write_text(CSV + CSV.splitlines()[1] + "\n", "utf-8")
    done = made(run, machine, "create", "bills", str(path), "--name", "bills/{reference}")
    assert done.code == 2
    assert "bills.csv, lines 2 and 4: both are named 'bills/B-1'" in done.errors
    file = written(machine, "bills.ndjson", {"reference": "B-1"}, {"reference": "B-2"})
    done = made(run, machine, "create", "bills", file, "--name", "bills")
    assert done.code == 2
    assert "bills.ndjson, lines 1 and 2: both are named 'bills'" in done.errors
    assert emulator.requests == []
    assert not (machine / "create.sqlite").exists()


@pytest.mark.parametrize(
    ("verb", "arguments", "message"),
    [
        ("create", ("tax-rates", "{csv}", "--name", "x"), "tax-rates has no create; it has get, list"),
        ("create", ("companies", "{csv}", "--name", "x"), "companies create makes no push operation"),
        ("delete", ("customers", "{csv}", "--name", "x"), "customers has no delete"),
        ("create", ("bills", "{csv}", "--name", "{number}"), "line 2: there is no number, which --name asks for"),
        ("create", ("bills", "{csv}", "--name", "x{"), "--name is 'x{': "),
        ("create", ("bills", "{csv}", "--name", "x{}"), "braces hold the name of a field alone"),
        ("create", ("bills", "{csv}", "--name", "{totalAmount:.0f}"), "braces hold the name of a field alone"),
        ("create", ("bills", "{odd}", "--name", "{supplierRef}"), "line 1: supplierRef has fields of its own"),
        ("create", ("bills", "{odd}", "--name", "x", "--find", "reference={reference}"), "has a meaning in a query"),
        ("create", ("bills", "{csv}", "--name", "x", "--record-id", "y"), "line 2: write 'x': --record-id is given"),
        ("create", ("bank-account-transactions", "{odd}", "--name", "x"), "--record-id is missing: give account_id"),
        ("create", ("bills", "{csv}", "--name", "x", "--force-update"), "bills create does not take --force-update"),
        ("create", ("bills", "{csv}", "--name", "x", "--delimiter", ";"), "give --delimiter ','"),
        ("create", ("bills", "{empty}", "--name", "x"), "empty.ndjson has no records"),
        ("update", ("bills", "{csv}", "--name", "{reference}"), "line 2: there is no id, which --record-id asks for"),
        ("update", ("bills", "{csv}", "--name", "x", "--find", "y"), "No such option '--find'"),
    ],
)
def test_what_cannot_be_sent_is_refused_before_anything_is(
    run: Run, machine: Path, emulator: Emulator, verb: str, arguments: tuple[str, ...], message: str
) -> None:
    (machine / "bills.csv").write_text(CSV, "utf-8")
    files = {
        "{csv}": str(machine / "bills.csv"),
        "{odd}": written(machine, "odd.ndjson", {"reference": "A||id!=B", "supplierRef": {"id": "s"}}),
        "{empty}": written(machine, "empty.ndjson"),
    }
    resource, file, *options = arguments
    done = made(run, machine, verb, resource, files[file], *options)
    assert done.code == 2, done.errors
    assert message in done.errors
    assert "Traceback" not in done.errors
    assert emulator.requests == []
    assert not (machine / f"{verb}.sqlite").exists()


def test_a_delimiter_that_is_another_is_named_as_an_option(run: Run, machine: Path) -> None:
    path = machine / "bills.csv"
    path.write_text(CSV.replace(",", ";"), "utf-8")
    done = made(run, machine, "create", "bills", str(path), "--name", "bills/{reference}")
    assert done.code == 2
    assert "give --delimiter ';'" in done.errors
    assert made(run, machine, "create", "bills", str(path), "--name", "x/{reference}", "--delimiter", ";").code == 0


def test_a_deletion_asks_on_a_terminal_even_after_yes(
    run: Run, machine: Path, emulator: Emulator, ids: list[str]
) -> None:
    file = written(machine, "bills.ndjson", {"id": ids[0]})
    words = ("batch", "delete", str(machine / "j.sqlite"), "bills", "company-id", "connection-id", file)
    done = run(*words, "--name", "twice/{id}", "--yes", terminal=True, stdin="n\n")
    assert done.code == 1
    assert "Delete 1 record;" in done.errors
    assert pushed(emulator) == []


def test_a_key_that_is_refused_is_told_and_decides_the_status(
    run: Run, bills: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "key-of-another-account")
    done = run(*bills, "--yes")
    assert done.code == 3, done.errors
    assert "The run ended early. Codat refuses the account: 401" in done.errors


def test_a_resumption_that_is_dry_sends_nothing(
    run: Run, emulator: Emulator, bills: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("CODAT_API_KEY", "key-of-another-account")
        run(*bills, "--yes")
    sent = len(emulator.requests)
    shown = run("batch", "resume", bills[2], "--dry-run")
    assert shown.code == 0, shown.errors
    assert [row["state"] for row in shown.json()] == ["planned", "planned"]
    assert len(emulator.requests) == sent
    done = run("batch", "resume", bills[2], "--yes", "--in-flight", "1", "--timeout", "5", "--poll-interval", "0.01")
    assert done.code == 0, done.errors


def test_on_a_terminal_the_reasons_stand_below_the_table(run: Run, emulator: Emulator, bills: tuple[str, ...]) -> None:
    emulator.fail_next_push("The supplier is archived.")
    done = run(*bills, "--yes", "-o", "table")
    assert done.code == 9
    assert "bills-2026-01/B-1: failed. " in done.errors or "bills-2026-01/B-2: failed. " in done.errors
    assert "The supplier is archived." in done.errors


def test_a_file_that_is_no_journal_is_said_to_be_none(run: Run, machine: Path) -> None:
    (machine / "notes.txt").write_text("no journal", "utf-8")
    assert "there is no journal" in run("batch", "report", str(machine / "no.sqlite")).errors
    done = run("batch", "report", str(machine / "notes.txt"))
    assert done.code == 1, done.errors
    assert "Traceback" not in done.errors
