"""The command `codat` in a real terminal: tables, colours, the question, progress, Ctrl-C and completion."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.support.terminal import BASH, FISH, ZSH, Terminal

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux draws the terminal")

BODY = """{"customerRef": {"id": "c-1"}, "issueDate": "2026-01-31", "currency": "GBP", "status": "Submitted",
"totalTaxAmount": 0, "totalAmount": 100.10, "amountDue": 100.10}"""


@pytest.fixture(scope="module")
def emulator() -> Emulator:
    emulator = Emulator(api_key="key-of-the-test", records=12, push_pace=(None, None))
    emulator.add_record("company-id", "connection-id", "customers", {"id": "c-1"})
    return emulator


@pytest.fixture(scope="module")
def address(emulator: Emulator) -> Iterator[str]:
    with emulator.serve() as server:
        yield server.url


@pytest.fixture
def opened(emulator: Emulator, address: str, tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Opens terminals whose account is that of the emulator."""
    found: list[Terminal] = []
    (tmp_path / "invoice.json").write_text(BODY, "utf-8")

    def open_one(variables: Mapping[str, str] | None = None, **how: Any) -> Terminal:
        account = {"CODAT_BASE_URL": address, "CODAT_API_KEY": emulator.api_key}
        found.append(Terminal(tmp_path, {**account, **(variables or {})}, **how))
        return found[-1]

    yield open_one
    for terminal in found:
        terminal.close()


@pytest.fixture
def terminal(opened: Callable[..., Terminal]) -> Terminal:
    return opened()


def test_a_table_has_colours_and_one_without_them_where_none_are_wanted(terminal: Terminal) -> None:
    terminal.run("codat invoices list company-id --page-size 3")
    screen = terminal.wait_for("3 of 12 records", "more columns: --output json shows all", colours=True)
    assert "\x1b[1m" in screen
    assert "invoiceNumber" in screen

    terminal.run("clear; NO_COLOR=1 codat invoices get company-id no-such-invoice; echo status $?")
    screen = terminal.wait_for("correlation id", "status 4", colours=True)
    assert "\x1b[" not in screen


def test_a_write_asks_waits_and_tells_of_its_key_at_ctrl_c(terminal: Terminal, emulator: Emulator) -> None:
    terminal.run("codat invoices create company-id connection-id @invoice.json --wait; echo status $?")
    screen = terminal.wait_for("Send it? [y/N]")
    assert "POST http://127.0.0.1" in screen
    assert emulator.api_key not in screen
    terminal.run("y")
    terminal.wait_for("invoices create", "0:00:0")
    polled = "/companies/company-id/push/"
    terminal.wait_until(lambda: any(request.path.startswith(polled) for request in emulator.requests))
    terminal.type("C-c")
    screen = terminal.wait_for("status 10")
    assert "codat push poll company-id " in screen
    assert "Traceback" not in screen


def test_progress_is_shown_on_the_terminal_while_the_records_go_to_a_file(
    terminal: Terminal, emulator: Emulator, tmp_path: Path
) -> None:
    terminal.run("codat customers list company-id --all -o ndjson > customers.ndjson; echo status $?")
    terminal.wait_for("status 0")
    assert (tmp_path / "customers.ndjson").read_text("utf-8").count("\n") > 1
    assert "━" not in terminal.screen(), "the bar is gone when the command is done"


@pytest.mark.parametrize(
    ("shell", "script"),
    [
        (BASH, 'eval "$(codat completion bash)"'),
        (ZSH, 'PS1="$ "; eval "$(codat completion zsh)"'),
        (FISH, "codat completion fish | source"),
    ],
    ids=("bash", "zsh", "fish"),
)
def test_tab_completes_commands_and_the_ids_of_the_account(
    opened: Callable[..., Terminal], emulator: Emulator, shell: tuple[str, ...], script: str
) -> None:
    if shutil.which(shell[0]) is None:
        pytest.skip(f"{shell[0]} is not installed")
    terminal = opened(shell=shell)
    # What was typed is not what is waited for.
    terminal.run(f"{script}; echo rea''dy")
    assert "not found" not in terminal.wait_for("ready\n")
    terminal.type("codat invo", "Tab")
    terminal.wait_for("codat invoices")
    terminal.type("create ", "Tab")
    terminal.wait_for(f"codat invoices create {emulator.company_id}")
    terminal.type("Tab")
    terminal.wait_for(f"codat invoices create {emulator.company_id} {emulator.connection_id}")
    terminal.type("--idem", "Tab")
    terminal.wait_for("--idempotency-key")
