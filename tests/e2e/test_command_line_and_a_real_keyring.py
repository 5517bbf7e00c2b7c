"""Keys in the keyring of GNOME, over D-Bus, from a terminal: stored, used and removed, and shown nowhere."""

from __future__ import annotations

import shutil
import socket
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.raw_server import RawServer, read_head
from tests.support.terminal import BASH, Terminal

NEEDED = ("tmux", "dbus-run-session", "gnome-keyring-daemon")
pytestmark = pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}")

KEY = "key-of-nobody-else"
_PAGE = b'{"results": [], "pageNumber": 1, "pageSize": 100, "totalResults": 0, "_links": {}}'
_UNLOCKED = "printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize > daemon.log 2>&1"


class Companies:
    """A server of the list of companies; notes the key of each request, and what processes show while it runs."""

    def __init__(self) -> None:
        self.authorizations: list[str] = []
        self.processes = ""

    def __call__(self, server: RawServer, connection: socket.socket) -> None:
        request = read_head(connection).decode()
        self.authorizations += [line for line in request.splitlines() if line.lower().startswith("authorization:")]
        for path in Path("/proc").glob("[0-9]*"):
            try:
                arguments = (path / "cmdline").read_bytes()
                if b"codat_facade.cli" in arguments:
                    self.processes += f"{arguments!r} {(path / 'environ').read_bytes()!r}\n"
            except OSError:
                continue
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(_PAGE)}\r\n\r\n"
        connection.sendall(head.encode() + _PAGE)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal with a session of its own, and with an empty keyring."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    terminal = Terminal(tmp_path, {"XDG_RUNTIME_DIR": str(runtime)}, shell=("dbus-run-session", "--", *BASH))
    yield terminal
    terminal.leave()


def test_a_key_is_typed_once_used_from_the_keyring_and_removed(terminal: Terminal, tmp_path: Path) -> None:
    companies = Companies()
    with RawServer(companies) as server:
        terminal.run(f"{_UNLOCKED}; codat login --profile uk --base-url {server.url}")
        terminal.wait_for("API key:")
        terminal.run(KEY)
        shown = terminal.wait_for("profile uk: the key is in the keyring")
        terminal.run("codat companies list --debug --profile uk -o json; echo status $?")
        shown += terminal.wait_for("status 0")
    assert [line.split()[-1] for line in companies.authorizations] == [b64encode(KEY.encode()).decode()]
    assert companies.processes.count("companies") == 1
    (keyring,) = tmp_path.rglob("login.keyring")
    terminal.run("clear; codat logout --profile uk; codat companies list --profile uk; echo status $?")
    shown += terminal.wait_for("the key is removed", "no key in the keyring", "status 3")

    for text in (shown, companies.processes):
        assert KEY not in text
    for path in tmp_path.rglob("*"):
        if path.is_file():
            # The keyring itself is encrypted.
            assert KEY.encode() not in path.read_bytes(), path
    assert keyring.is_file()
    assert "base_url" in (tmp_path / ".config" / "codat" / "config.toml").read_text("utf-8")


def test_a_keyring_that_is_locked_is_said_to_be_so(terminal: Terminal) -> None:
    # Nobody is there to be asked for its password.
    terminal.run("gnome-keyring-daemon --start --components=secrets > daemon.log 2>&1; echo rea''dy")
    terminal.wait_for("ready\n")
    terminal.run(f"echo {KEY[:3]}-of-another | codat login --profile uk; echo status $?")
    shown = terminal.wait_for("status 3")
    assert "the keyring cannot be used" in shown
    assert "Traceback" not in shown
