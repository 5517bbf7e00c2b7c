"""Completion: commands, options, and the ids of companies and connections."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from click.shell_completion import BashComplete, ShellComplete

from codat_facade.cli.root import codat
from codat_facade.cli.session import Session
from codat_facade.emulator import Emulator
from tests.support.command_line import Run


def completed(*words: str) -> list[str]:
    """What a shell offers for the last word."""
    *before, begun = words
    complete: ShellComplete = BashComplete(codat, {"obj": Session()}, "codat", "_CODAT_COMPLETE")
    return [item.value for item in complete.get_completions(list(before), begun)]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(bare: Run, shell: str) -> None:
    done = bare("completion", shell)
    assert done.code == 0, done.errors
    assert f"_CODAT_COMPLETE={shell}_complete" in done.text


def test_commands_and_options_are_completed() -> None:
    assert "invoices" in completed("inv")
    assert completed("invoices", "li") == ["list", "list-attachments"]
    assert "--page-size" in completed("invoices", "list", "--pa")
    assert completed("invoices", "list", "--output", "nd") == ["ndjson"]
    # Which package is meant has to be typed first.
    assert "transactions" not in completed("trans")
    assert "transactions" in completed("banking", "trans")


def test_values_that_the_documents_name_are_completed() -> None:
    offered = completed("excel-reports", "generate", "company-id", "--report-type", "au")
    assert offered == ["audit"]


def test_resources_are_completed_where_an_argument_names_one() -> None:
    assert completed("extract", "books", "invo") == ["invoices"]
    assert completed("batch", "delete", "j.sqlite", "bill-p") == ["bill-payments"]
    assert "payables.bills" in completed("extract", "books", "invoices", "payables.")


def test_a_name_is_one_line_that_the_terminal_does_not_obey(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def cached(*_: object) -> list[list[str]]:
        return [["id-1", "Smith\nand\tJones \x1b[2J"]]

    monkeypatch.setattr("codat_facade.cli.completion._cached", cached)
    complete = BashComplete(codat, {"obj": Session()}, "codat", "_CODAT_COMPLETE")
    (item,) = complete.get_completions(["invoices", "list"], "")
    assert (item.value, item.help) == ("id-1", "Smith and Jones \\x1b[2J")


def test_ids_come_from_the_api_and_then_from_the_cache(run: Run, emulator: Emulator) -> None:
    companies = completed("invoices", "list", "")
    assert companies == [emulator.company_id] or len(companies) == 1
    asked = len(emulator.requests)
    connections = completed("invoices", "create", companies[0], "")
    assert connections
    assert len(emulator.requests) == asked + 1
    assert completed("invoices", "create", companies[0], connections[0][:4]) == connections
    assert completed("invoices", "list", "zzz") == []
    assert len(emulator.requests) == asked + 1


def test_the_cache_is_the_user_s_alone_and_ends(run: Run, emulator: Emulator, machine: Path) -> None:
    completed("invoices", "list", "")
    (path,) = (machine / "cache").rglob("*.json")
    assert path.stat().st_mode & 0o077 == 0
    assert emulator.api_key not in path.read_text("utf-8") + path.name
    os.utime(path, (time.time() - 3600, time.time() - 3600))
    asked = len(emulator.requests)
    completed("invoices", "list", "")
    assert len(emulator.requests) == asked + 1


def test_another_key_has_a_cache_of_its_own(run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert completed("invoices", "list", "")
    monkeypatch.setenv("CODAT_API_KEY", "key-of-another-account")
    assert completed("invoices", "list", "") == []


def test_what_goes_wrong_is_silent(
    bare: Run, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert completed("invoices", "list", "") == []
    monkeypatch.setenv("CODAT_API_KEY", "key-of-the-test")
    monkeypatch.setenv("CODAT_BASE_URL", "http://127.0.0.1:1")
    assert completed("invoices", "list", "") == []
    assert capfd.readouterr() == ("", "")
