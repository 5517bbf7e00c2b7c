"""Servers that run as processes of their own on 127.0.0.1, and end with the block that started them."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

#: Seconds that a server has to get ready on a busy machine, and to end when it was told to.
_START_TIME = 180.0
_STOP_TIME = 30.0

API_KEY = "test-key"
#: `Basic` and the key in base64.
AUTHORIZATION = "Basic dGVzdC1rZXk="


def end_with_sigterm() -> None:
    """Let SIGTERM leave all blocks, as Ctrl-C does, so that no server outlives this process."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))


@contextmanager
def running(command: Sequence[str | Path], ready: str, folder: Path | None = None) -> Iterator[re.Match[str]]:
    """Run a command until the block ends.

    Args:
        command: The program and its arguments.
        ready: A regular expression for what it prints when it listens.
        folder: The folder to run it in; this process's own if left out.

    Yields:
        The match.

    Raises:
        RuntimeError: It ended, or took too long to get ready; the message holds what it printed.
    """
    with TemporaryDirectory() as own:
        log = Path(own) / "log"
        with log.open("wb") as file:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, cwd=folder)
        try:
            yield _wait_for(process, re.compile(ready), log)
        finally:
            process.terminate()
            try:
                process.wait(_STOP_TIME)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_for(process: subprocess.Popen[bytes], ready: re.Pattern[str], log: Path) -> re.Match[str]:
    end = time.monotonic() + _START_TIME
    while time.monotonic() < end:
        ended = process.poll() is not None
        printed = log.read_text("utf-8", errors="replace")
        if found := ready.search(printed):
            return found
        if ended:
            break
        time.sleep(0.1)
    raise RuntimeError(f"{process.args!r} is not ready:\n{printed[-4000:]}")


@contextmanager
def emulator_process(*options: str) -> Iterator[str]:
    """Run the command `codat-emulator` on a free port.

    Args:
        options: Further arguments of the command.

    Yields:
        The URL that it serves.
    """
    command = [sys.executable, "-m", "codat_facade.emulator", "--port", "0", *options]
    with running(command, r"codat emulator: (http://127\.0\.0\.1:\d+)") as match:
        yield match[1]


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]
