"""Failures on the command line: statuses, what is printed, and that no key is."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from codat_facade.cli.session import Session
from codat_facade.emulator import Emulator
from tests.support.command_line import CommandResult, Run
from tests.support.raw_server import RawServer

CREATE = ("invoices", "create", "company-id", "connection-id")
_SECONDS = 120


@pytest.fixture
def no_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Session.client
    monkeypatch.setattr(Session, "client", lambda session: client(session).with_options(max_retries=0))


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"status": 401}, 3),
        ({"status": 402}, 5),
        ({"status": 403}, 3),
        ({"status": 404}, 4),
        ({"status": 400}, 5),
        ({"status": 409}, 5),
        ({"status": 422}, 5),
        ({"status": 429, "retry_after": 7200}, 6),
        ({"status": 503}, 7),
    ],
)
def test_each_kind_of_error_has_its_status_and_correlation_id(
    run: Run, emulator: Emulator, no_retries: None, fault: dict[str, int], code: int
) -> None:
    emulator.faults.add("status", **fault)  # type: ignore[arg-type]
    done = run("invoices", "list", "company-id")
    assert done.code == code, done.errors
    assert done.content == b""
    assert re.search(r"correlation id   [0-9a-f-]{36}", done.errors)
    assert "request          GET /companies/company-id/data/invoices" in done.errors
    assert "Traceback" not in done.errors
    assert emulator.api_key not in done.errors


def test_a_server_that_is_not_there_is_a_failure_of_the_network(
    bare: Run, monkeypatch: pytest.MonkeyPatch, no_retries: None
) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "key-of-the-test")
    monkeypatch.setenv("CODAT_BASE_URL", "http://127.0.0.1:1")
    assert bare("companies", "list").code == 7


def test_without_a_key_nothing_is_sent(bare: Run) -> None:
    done = bare("companies", "list")
    assert done.code == 3
    assert "set CODAT_API_KEY" in done.errors


def test_a_wrong_address_is_a_wrong_command(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "key-of-the-test")
    monkeypatch.setenv("CODAT_BASE_URL", "http://example.com")
    assert bare("companies", "list").code == 2


def test_a_write_that_fails_says_why(run: Run, emulator: Emulator, body: str) -> None:
    emulator.fail_next_push("The customer is archived.")
    done = run(*CREATE, body, "--wait", "--yes", "--poll-interval", "0.01")
    assert done.code == 9
    assert "The customer is archived." in done.errors


@pytest.mark.parametrize("emulator", [Emulator(api_key="key-of-the-test", push_pace=(None, None))])
def test_a_wait_that_runs_out_of_time_is_an_unknown_outcome(run: Run, emulator: Emulator, body: str) -> None:
    emulator.add_record("company-id", "connection-id", "customers", {"id": "c-1"})
    done = run(*CREATE, body, "--wait", "--yes", "--timeout", "0.05", "--poll-interval", "0.01")
    assert done.code == 10, done.errors
    assert re.search(r"codat push poll company-id [0-9a-f-]{36}", done.errors)


def test_a_write_without_a_response_prints_the_command_that_asks_again(run: Run, emulator: Emulator, body: str) -> None:
    emulator.faults.add("reset", method="POST", processed=True, times=9)
    done = run(*CREATE, body, "--yes")
    assert done.code == 10
    again = next(line for line in done.errors.splitlines() if line.strip().startswith("codat "))
    _, *words = shlex.split(again)
    assert words[:-1] == [*CREATE, body, "--yes", "--idempotency-key"]
    assert words[-1] in done.errors.split("idempotency key")[1]
    emulator.faults.clear()
    # It is the same write: Codat replays its response to the key.
    assert run(*words).code == 0
    keys = [request.headers.get("Idempotency-Key") for request in emulator.requests]
    assert len(set(keys)) == 1


@pytest.mark.parametrize("status", [500, 408])
def test_a_write_whose_response_would_be_replayed_is_to_be_looked_for(
    run: Run, emulator: Emulator, body: str, status: int
) -> None:
    emulator.faults.add("status", method="POST", status=status)
    done = run(*CREATE, body, "--yes")
    assert done.code == 10
    assert "look for the record before it is written again" in done.errors
    assert "\n  codat push list company-id\n" in done.errors
    assert "--idempotency-key" not in done.errors


def test_a_write_that_nobody_can_repeat_safely_says_so(run: Run, emulator: Emulator, body: str) -> None:
    emulator.faults.add("status", method="PUT", status=500)
    invoice = emulator.records("company-id", "connection-id", "invoices")[0]["id"]
    done = run("invoices", "update", "company-id", "connection-id", invoice, body, "--yes")
    assert done.code == 10
    assert "look before repeating it" in done.errors
    assert "--idempotency-key" not in done.errors


def test_a_key_that_a_server_echoes_is_not_printed(
    bare: Run, monkeypatch: pytest.MonkeyPatch, no_retries: None
) -> None:
    key = "key-of-the-test"
    content = b'{"error": "bad key key-of-the-test"}'
    response = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content)

    def serve(server: RawServer, connection: object) -> None:
        connection.recv(65536)  # type: ignore[attr-defined]
        connection.sendall(response)  # type: ignore[attr-defined]

    monkeypatch.setenv("CODAT_API_KEY", key)
    with RawServer(serve) as server:
        monkeypatch.setenv("CODAT_BASE_URL", server.url)
        done = bare("companies", "list")
        traced = bare("companies", "list", "--debug")
    assert done.code == 3
    assert "[key]" in done.errors
    assert key not in done.errors
    assert "Traceback" in traced.errors
    assert key not in traced.errors


def test_a_server_writes_no_lines_of_its_own(run: Run, emulator: Emulator, body: str) -> None:
    emulator.fail_next_push("It is closed.\nrequest          GET /forged\u202e")
    done = run(*CREATE, body, "--wait", "--yes", "--poll-interval", "0.01")
    assert done.code == 9
    assert "It is closed. request          GET /forged\\u202e" in done.errors
    assert not any(line.lstrip().startswith("request          GET /forged") for line in done.errors.splitlines())


def test_an_error_of_our_own_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(session: Session) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr(Session, "client", fail)
    done = run("companies", "list")
    assert done.code == 1
    assert done.errors.startswith("error: RuntimeError: out of order\n")
    assert "Traceback" not in done.errors


@pytest.fixture
def interrupted(machine: Path, body: str) -> CommandResult:
    """A write whose process gets Ctrl-C after the server has its request."""
    received: list[bytes] = []

    def serve(server: RawServer, connection: object) -> None:
        received.append(connection.recv(65536))  # type: ignore[attr-defined]
        process.send_signal(signal.SIGINT)
        while True:
            server.wait()

    with RawServer(serve) as server:
        environment = {**os.environ, "CODAT_API_KEY": "key-of-the-test", "CODAT_BASE_URL": server.url}
        process = subprocess.Popen(
            [sys.executable, "-m", "codat_facade.cli", *CREATE, body, "--yes"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        content, errors = process.communicate(timeout=_SECONDS)
    return CommandResult(process.returncode, content, errors.decode())


def test_ctrl_c_during_a_write_prints_its_key_and_how_to_ask_again(interrupted: CommandResult, body: str) -> None:
    assert interrupted.code == 10, interrupted.errors
    key = re.search(r"idempotency key ([0-9a-f-]{36})", interrupted.errors)
    assert key is not None
    assert shlex.join(["codat", *CREATE, body, "--yes", "--idempotency-key", key[1]]) in interrupted.errors
    assert "Traceback" not in interrupted.errors


def in_a_shell(arguments: str, after: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose streams a shell leads elsewhere."""
    command = f"{shlex.quote(sys.executable)} -m codat_facade.cli {arguments} {after}"
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=_SECONDS)


@pytest.mark.parametrize("form", ["ndjson", "csv"])
def test_a_reader_that_has_enough_ends_the_command_quietly(run: Run, form: str) -> None:
    done = in_a_shell(f"invoices list company-id --all -o {form}", "| head -n 1")
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="there is no full device")
@pytest.mark.parametrize("arguments", ["companies list", "--help"])
def test_a_disk_that_is_full_is_an_error_of_one_line(run: Run, arguments: str) -> None:
    done = in_a_shell(arguments, "> /dev/full")
    assert done.returncode == 1
    assert done.stderr == "error: the output cannot be written: No space left on device\n"


def test_streams_that_the_shell_closed_are_missed_where_they_are_needed(
    run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, arguments, message in (
        ("stdin", (*CREATE, "@-"), "Error: there is no standard input to read from\n"),
        ("stdin", (*CREATE, "{}"), "give --yes"),
    ):
        done = run(*arguments, closed=name)
        assert done.code in (1, 2), done.errors
        assert message in done.errors
    for form in ("json", "csv", "table"):
        done = run("companies", "list", "-o", form, closed="stdout")
        assert (done.code, done.errors) == (1, "Error: there is no standard output to write to\n")
    assert run("companies", "list", closed="stderr").code == 0
    assert [request.method for request in emulator.requests if request.method != "GET"] == []


def test_ctrl_c_before_anything_began_leaves_no_traceback() -> None:
    program = """
import sys

class Interrupting:
    def find_spec(self, name, *_):
        if name == "codat_facade.cli.root":
            raise KeyboardInterrupt

from codat_facade.cli.__main__ import main
sys.meta_path.insert(0, Interrupting())
sys.exit(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=_SECONDS)
    assert (done.returncode, done.stderr) == (130, "interrupted\n")


def test_an_error_of_the_system_names_its_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(session: Session) -> None:
        raise PermissionError(13, "Permission denied", "/no/way")

    monkeypatch.setattr(Session, "client", fail)
    done = run("companies", "list")
    assert (done.code, done.errors) == (1, "error: /no/way: Permission denied\n")
