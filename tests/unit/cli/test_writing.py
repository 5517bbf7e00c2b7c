"""Writing from the command line: bodies, the question, dry runs and waiting."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from tests.support.command_line import Run

CREATE = ("invoices", "create", "company-id", "connection-id")


def bodies(emulator: Emulator, method: str = "POST") -> list[bytes]:
    """The bodies of the requests of a method that the emulator received."""
    return [request.body for request in emulator.requests if request.method == method]


def test_a_write_that_is_waited_for_gives_the_push_operation(run: Run, body: str) -> None:
    done = run(*CREATE, body, "--wait", "--yes", "--poll-interval", "0.01")
    assert done.code == 0, done.errors
    assert done.json()["status"] == "Success"


def test_a_body_is_sent_digit_for_digit(run: Run, emulator: Emulator, body: str) -> None:
    run(*CREATE, body, "--yes")
    assert b"100.10" in bodies(emulator)[0]
    assert b"12345678901234567890.123456789" in bodies(emulator)[0]


@pytest.mark.parametrize("place", ["file", "standard input", "text"])
def test_a_body_comes_from_a_file_the_standard_input_or_the_command(
    run: Run, emulator: Emulator, body: str, place: str
) -> None:
    text = Path(body[1:]).read_text("utf-8")
    argument = {"file": body, "standard input": "@-", "text": text}[place]
    done = run(*CREATE, argument, "--yes", stdin=text)
    assert done.code == 0, done.errors
    assert json.loads(bodies(emulator)[0]) == json.loads(text)


def test_a_write_without_a_terminal_needs_yes(run: Run, emulator: Emulator, body: str) -> None:
    done = run(*CREATE, body)
    assert done.code == 2
    assert "give --yes" in done.errors
    assert bodies(emulator) == []


@pytest.mark.parametrize(("answer", "code", "sent"), [("y\n", 0, 1), ("n\n", 1, 0), ("\n", 1, 0)])
def test_a_write_on_a_terminal_asks_first(
    run: Run, emulator: Emulator, body: str, answer: str, code: int, sent: int
) -> None:
    done = run(*CREATE, body, stdin=answer, terminal=True)
    assert done.code == code
    assert "Send it? [y/N]" in done.errors
    assert "/companies/company-id/connections/connection-id/push/invoices" in done.errors
    assert len(bodies(emulator)) == sent


def test_yes_answers_for_a_write_and_not_for_a_deletion(run: Run, emulator: Emulator, body: str) -> None:
    assert "Send it?" not in run(*CREATE, body, "--yes", terminal=True).errors
    delete = (
        "invoices",
        "delete",
        "company-id",
        "connection-id",
        emulator.records("company-id", "connection-id", "invoices")[0]["id"],
    )
    refused = run(*delete, "--yes", stdin="n\n", terminal=True)
    assert refused.code == 1
    assert bodies(emulator, "DELETE") == []
    assert run(*delete, "--yes").code == 0
    assert len(bodies(emulator, "DELETE")) == 1


def test_a_dry_run_shows_the_request_and_sends_nothing(run: Run, emulator: Emulator, body: str) -> None:
    done = run(*CREATE, body, "--dry-run", "--timeout-in-minutes", "5")
    assert done.code == 0, done.errors
    first, *_ = done.text.splitlines()
    assert first.startswith("POST http://127.0.0.1:")
    assert first.endswith("/push/invoices?timeoutInMinutes=5")
    assert '"amountDue": 12345678901234567890.123456789' in done.text
    assert "Authorization: Basic ..." in done.text
    assert emulator.api_key not in done.text
    assert emulator.requests == []


def test_a_dry_run_needs_no_key(bare: Run, body: str) -> None:
    done = bare(*CREATE, body, "--wait", "--dry-run")
    assert done.code == 0, done.errors
    assert done.text.startswith(
        "POST https://api.codat.io/companies/company-id/connections/connection-id/push/invoices"
    )
    assert bare("--dry-run", "invoices", "list", "company-id", "--all").text.startswith(
        "GET https://api.codat.io/companies/company-id/data/invoices"
    )


def test_a_dry_run_of_an_upload_names_the_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(b"%PDF-")
    done = run("invoices", "upload-attachment", "company-id", "connection-id", "i-1", str(path), "--dry-run")
    assert "file: the file receipt.pdf (application/pdf)" in done.text


def test_a_file_is_uploaded(run: Run, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(b"%PDF-1.7 of the test")
    invoice = emulator.records("company-id", "connection-id", "invoices")[0]["id"]
    done = run("invoices", "upload-attachment", "company-id", "connection-id", invoice, str(path), "--yes")
    assert done.code == 0, done.errors
    assert b"%PDF-1.7 of the test" in bodies(emulator)[0]


def test_a_push_operation_is_polled_by_its_short_name(run: Run, body: str) -> None:
    key = run(*CREATE, body, "--yes").json()["pushOperationKey"]
    done = run("push", "poll", "company-id", key)
    assert done.json()["status"] == "Success"
    assert run("push-operations", "poll-until-done", "company-id", key).json() == done.json()


def test_many_push_operations_are_polled_from_pairs(run: Run, body: str) -> None:
    keys = [run(*CREATE, body, "--yes").json()["pushOperationKey"] for _ in range(2)]
    pairs = json.dumps([["company-id", key] for key in keys])
    done = run("push", "poll-many", "@-", "-o", "ndjson", stdin=pairs)
    assert done.code == 0, done.errors
    assert {json.loads(line)["pushOperationKey"] for line in done.text.splitlines()} == set(keys)
