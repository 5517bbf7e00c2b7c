"""Servers and other programs for tests, on free ports of this machine; each stops with the block that started it."""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import psutil
import pytest

PATIENCE = 300.0
"""Seconds after which what does not happen has failed: for a machine ten times slower than ours, and busy."""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"{what}: it did not come to that"
        time.sleep(0.02)


@contextmanager
def program(*command: str, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program, and kill it with all that it started at the end of the block."""
    running = subprocess.Popen(command, start_new_session=True, **options)
    try:
        yield running
    finally:
        kill(running)


def kill(running: subprocess.Popen[bytes]) -> None:
    """Kill a program that `program` runs, and all that it started."""
    running.kill()
    # Those that it started are in its session, some of them in groups of their own.
    while started := [process for process in psutil.process_iter() if _is_of_session(process, running.pid)]:
        for process in started:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        left_after(PATIENCE, started)
    running.wait(PATIENCE)


def command_of(process: psutil.Process) -> str:
    """The command line of a process; empty where it has ended."""
    with suppress(psutil.Error):
        return " ".join(process.cmdline())
    return ""


def left_after(seconds: float, processes: Sequence[psutil.Process]) -> list[psutil.Process]:
    """Wait for processes to end; gives those that did not. One that nobody has reaped has ended."""
    deadline = time.monotonic() + seconds
    while (left := [one for one in processes if _runs(one)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def _runs(process: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def _is_of_session(process: psutil.Process, leader: int) -> bool:
    try:
        return os.getsid(process.pid) == leader and process.status() != psutil.STATUS_ZOMBIE
    except (ProcessLookupError, psutil.NoSuchProcess):
        return False


@contextmanager
def log_to(path: Path) -> Iterator[BinaryIO]:
    """Open a file for what programs print; pytest shows it if the test fails."""
    try:
        with path.open("wb") as log:
            yield log
    finally:
        print(path.read_text(errors="replace"))


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """Run Redis; gives its URL."""
    port = _free_port()
    command = [_found("redis-server", "redis-server"), "--port", str(port), "--bind", "127.0.0.1"]
    with _running([*command, "--save", "", "--dir", str(folder)], folder / "redis.log"):
        yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def postgres_server(folder: Path) -> Iterator[str]:
    """Run Postgres on a database of its own; gives its URL."""
    initdb, postgres = (_found(name, "postgresql") for name in ("initdb", "postgres"))
    user: dict[str, Any] = {}
    if os.geteuid() == 0:
        # It refuses to run as root.
        try:
            pwd.getpwnam("postgres")
        except KeyError:
            pytest.skip("there is no user postgres, and Postgres does not run as root: apt-get install postgresql")
        user = {"user": "postgres", "group": "postgres", "extra_groups": []}
        for above in (folder, *folder.parents[:3]):
            above.chmod(above.stat().st_mode | 0o011)
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    made = [initdb, "-D", str(data), "-U", "codat", "-A", "trust", "--no-sync", "--no-locale", "-E", "UTF8"]
    subprocess.run(made, cwd=folder, check=True, stdout=subprocess.DEVNULL, **user)
    port = _free_port()
    settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"]
    command = [postgres, "-D", str(data), "-p", str(port), *(part for one in settings for part in ("-c", one))]
    with _running(command, folder / "postgres.log", **user):
        yield f"postgresql://codat@127.0.0.1:{port}/postgres"


def _found(name: str, package: str) -> str:
    """The path of a program; the test is skipped without it."""
    # Debian keeps the programs of each version of Postgres in a folder of its own.
    folders = [os.environ.get("PATH", os.defpath), *sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)]
    path = shutil.which(name, path=os.pathsep.join(folders))
    if path is None:
        pytest.skip(f"{name} is not installed, or not on PATH: apt-get install {package}")
    return path


def _free_port() -> int:
    """A port that nothing listened on a moment ago."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def _running(command: Sequence[str], log: Path, **user: Any) -> Iterator[None]:
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=log.parent, stdout=output, stderr=output, **user)

    def is_ready() -> bool:
        assert process.poll() is None, log.read_text()
        # Both say so; Postgres listens before it takes connections.
        return "ready to accept connections" in log.read_text().lower()

    try:
        wait_until(is_ready, command[0])
        yield
    finally:
        # Postgres would wait for its clients to leave if it was asked by another signal.
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)
