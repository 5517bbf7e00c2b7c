"""Reading from the command line: operations, formats, pages and files."""

from __future__ import annotations

import csv
import io
import json
import os
from decimal import Decimal
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from tests.support.command_line import Run

PARQUET = ("invoices", "list", "company-id", "--all", "-o", "parquet")


@pytest.fixture(autouse=True)
def exact_record(emulator: Emulator) -> None:
    emulator.add_record(
        "company-id",
        "connection-id",
        "invoices",
        {
            "id": "exact",
            "invoiceNumber": 'A "quoted", ünicode',
            "totalAmount": Decimal("100.10"),
            "currencyRate": Decimal("1.0000000000000001"),
        },
    )


def test_a_list_that_is_piped_is_json_and_the_rest_is_said_beside_it(run: Run) -> None:
    done = run("invoices", "list", "company-id", "--page-size", "5")
    assert done.code == 0
    assert len(done.json()) == 5
    assert "5 of 13 records, page 1; --all for all of them" in done.errors


@pytest.mark.parametrize("options", [("--output", "ndjson"), ("-o", "ndjson")])
def test_all_pages_come_as_lines(run: Run, options: tuple[str, ...]) -> None:
    done = run("invoices", "list", "company-id", "--all", "--page-size", "5", *options)
    records = [json.loads(line) for line in done.text.splitlines()]
    assert len({record["id"] for record in records}) == 13
    assert done.errors == ""


def test_options_stand_before_the_command_too(run: Run) -> None:
    done = run("--output", "csv", "invoices", "list", "company-id", "--page-size", "2")
    assert done.text.startswith("amountDue,")
    assert run("-o", "csv", "invoices", "list", "company-id", "-o", "json", "--page-size", "2").text.startswith("[\n")


@pytest.mark.parametrize("form", ["json", "ndjson", "csv", "table"])
def test_amounts_are_shown_digit_for_digit(run: Run, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    done = run("invoices", "list", "company-id", "--query", "id=exact", "--output", form)
    assert done.code == 0
    text = done.text
    assert "100.10" in text
    assert "1.0000000000000001" in text or form == "table"


def test_csv_has_a_column_for_each_field_of_any_record(run: Run) -> None:
    done = run("invoices", "list", "company-id", "--all", "-o", "csv")
    rows = list(csv.DictReader(io.StringIO(done.text)))
    assert len(rows) == 13
    exact = next(row for row in rows if row["id"] == "exact")
    assert exact["invoiceNumber"] == 'A "quoted", ünicode'
    assert "customerRef.id" in exact
    assert json.loads(rows[0]["lineItems"])


def test_one_record_is_an_object(run: Run) -> None:
    assert run("invoices", "get", "company-id", "exact").json()["id"] == "exact"
    assert run("invoices", "get", "company-id", "exact", "-o", "table").text.split() != []


def test_a_table_on_a_terminal_has_no_colours_where_none_are_wanted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured = run("invoices", "list", "company-id", terminal=True)
    assert "\x1b[" in coloured.text
    monkeypatch.setenv("NO_COLOR", "1")
    plain = run("invoices", "get", "company-id", "nope", terminal=True)
    assert "\x1b[3" not in plain.errors
    assert "error: 404" in plain.errors


def test_a_file_is_written_whole_or_goes_into_the_pipe(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "invoice.pdf"
    done = run("invoices", "download-pdf", "company-id", "exact", "--to", str(target))
    assert done.code == 0, done.errors
    assert f"{target.stat().st_size:,} bytes" in done.errors
    assert run("invoices", "download-pdf", "company-id", "exact").content == target.read_bytes()
    refused = run("invoices", "download-pdf", "company-id", "exact", terminal=True)
    assert refused.code == 2
    assert "--to FILE" in refused.errors


@pytest.mark.parametrize("words", [("invoices", "download-pdf", "company-id", "exact"), PARQUET])
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_asked_for(
    run: Run, emulator: Emulator, tmp_path: Path, words: tuple[str, ...]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for target, message in (
        (tmp_path, "is a folder: name a file in it"),
        (tmp_path / "no" / "x", "which is not there: make it first"),
        # A device or a pipe would be gone, with an ordinary file in its place.
        (pipe, "is no ordinary file"),
    ):
        done = run(*words, "--to", str(target))
        assert done.code == 2, done.errors
        assert message in done.errors
    assert pipe.is_fifo()
    assert emulator.requests == []


def test_a_narrow_terminal_shows_ids_and_values_whole(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    (company,) = run("companies", "list").json()
    shown = run("companies", "list", terminal=True).text
    assert company["id"] in shown.replace("\n", "")
    record = run("companies", "get", company["id"], "-o", "table").text
    assert f"id: {company['id']}" in record
    assert "name: Example Company" in record


def test_single_values_are_plain_on_a_terminal(run: Run) -> None:
    link = run("connections", "get-authorization-url", "company-id", "connection-id", "-o", "table").text
    assert link.startswith("http")
    assert run("connections", "get-authorization-url", "company-id", "connection-id").json() == link.strip()


def test_a_resource_of_several_packages_is_not_chosen_in_silence(run: Run) -> None:
    done = run("transactions", "list", "company-id")
    assert done.code == 2
    assert "`codat banking transactions`, or `codat commerce transactions`" in done.errors


def test_the_names_of_the_books_and_the_platform_need_no_package(run: Run) -> None:
    short, long = run("bills", "list", "company-id"), run("accounting", "bills", "list", "company-id")
    assert short.json() == long.json()
    assert "payables bills" in run("bills", "--help").text
    assert run("payables", "bills", "list", "--help").text.startswith("Usage: codat payables bills list")


def test_a_package_with_a_resource_of_its_own_name_has_both(run: Run) -> None:
    assert "configuration" in run("expenses", "--help").text
    assert run("expenses", "create", "--help").code == 0
    assert run("expenses", "expenses", "create", "--help").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("invoces", "list"), "did you mean: invoices"),
        (("invoices", "fetch"), "did you mean: get, list"),
        (("balance-sheet",), "codat find balance-sheet"),
        (("invoices", "list"), "Missing argument 'COMPANY'"),
        (("invoices", "list", "company-id", "--page-size", "9999"), "--page-size is 9999"),
        (("invoices", "list", "company-id", "--page-size", "x"), "'x' is no whole number"),
        (("invoices", "list", "company-id", "--modified-since", "2026-01-31T09:00:00"), "has no zone"),
        (("invoices", "list", "company-id", "--modified-since", "yesterday"), "such as 2026-01-31T09:00:00Z"),
        (("invoices", "list", "company-id", "--output", "xml"), "'xml' is not one of"),
        (("invoices", "list", "company-id", "--output", "parquet"), "--all --output parquet --to FILE"),
        (
            ("invoices", "create", "company-id", "connection-id", "{"),
            "it is not JSON: Input data was truncated; give @",
        ),
        (("invoices", "create", "company-id", "connection-id", "\udcff"), "it is not JSON"),
        (("invoices", "create", "company-id", "connection-id", "[]"), "BODY is of type list: give a JSON object with"),
        (("invoices", "create", "company-id", "connection-id", "null"), "BODY is null: give a JSON object with"),
        (("invoices", "create", "company-id", "connection-id", "{}", "--wait", "--timeout", "nan"), "more seconds\n"),
        (("push", "poll-many", '[["company-id"]]'), "give pairs of company and key"),
        (("invoices", "create", "company-id", "connection-id", "@/no/such/file"), "cannot be read"),
        (("invoices", "create", "company-id", "connection-id", "{}", "--timeout", "5"), "--timeout is for --wait"),
        (("invoices", "upload-attachment", "company-id", "connection-id", "i", "/no/file"), "there is no file"),
    ],
)
def test_a_wrong_command_says_what_is_wrong_and_sends_nothing(
    run: Run, emulator: Emulator, arguments: tuple[str, ...], message: str
) -> None:
    done = run(*arguments)
    assert done.code == 2, done.errors
    assert message in done.errors
    assert emulator.requests == []


def test_times_are_read_with_their_zone(run: Run, emulator: Emulator) -> None:
    done = run("invoices", "list", "company-id", "--modified-since", "2026-01-01T00:00:00+01:00")
    assert done.code == 0, done.errors
    assert emulator.requests[-1].query["query"] == "modifiedDate>=2025-12-31T23:00:00Z"


def test_help_has_the_exit_statuses_and_every_resource(bare: Run) -> None:
    text = bare("--help").text
    assert "outcome is not known" in text
    for name in ("invoices", "payables bills", "push-operations", "doctor", "managed-bank-feeds"):
        assert name in " ".join(text.split()), name


def test_help_of_a_write_has_the_fields_of_its_body(bare: Run) -> None:
    text = " ".join(bare("invoices", "create", "--help").text.split())
    assert "Fields of @BODY.json: amountDue Amount still to be paid, in the currency of the document." in text


@pytest.mark.parametrize("options", [("-o", "table"), ("-o", "csv"), ("-o", "json"), ("-o", "ndjson")])
def test_the_terminal_does_not_obey_what_stands_in_a_record(
    run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    attack = "\x1b]0;title\x07\x1b[2J\x9b31m\x7f"
    emulator.add_record("company-id", "connection-id", "invoices", {"id": "attack", "invoiceNumber": attack})
    done = run("invoices", "list", "company-id", "--query", "id=attack", *options, terminal=True)
    assert done.code == 0
    assert "title" in done.text
    assert "\x1b]" not in done.text
    assert "\x1b[2J" not in done.text
    assert "\x07" not in done.text
    assert "\x9b" not in done.text
    assert "\x7f" not in done.text
    piped = run("invoices", "list", "company-id", "--query", "id=attack", "-o", "csv")
    assert attack in piped.text
