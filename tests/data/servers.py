"""Servers for tests, on a free port of this machine; each stops with the process that started it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_PATIENCE = 120


def free_port() -> int:
    """A port that nothing listened on a moment ago."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """Run Redis; gives its URL."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with _running(command, port, folder / "redis.log"):
        yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def postgres_server(folder: Path) -> Iterator[str]:
    """Run Postgres on a database of its own; gives its URL."""
    programs = shutil.which("initdb"), shutil.which("postgres")
    initdb, postgres = programs
    if initdb is None or postgres is None:
        pytest.skip("postgres and initdb are not installed, or not on PATH")
    user: dict[str, Any] = {}
    if os.geteuid() == 0:
        # It refuses to run as root.
        user = {"user": "postgres", "group": "postgres", "extra_groups": []}
        for above in (folder, *folder.parents[:3]):
            above.chmod(above.stat().st_mode | 0o011)
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    made = [initdb, "-D", str(data), "-U", "codat", "-A", "trust", "--no-sync"]
    subprocess.run(made, cwd=folder, check=True, stdout=subprocess.DEVNULL, **user)
    port = free_port()
    settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"]
    command = [postgres, "-D", str(data), "-p", str(port), *(part for one in settings for part in ("-c", one))]
    with _running(command, port, folder / "postgres.log", **user):
        yield f"postgresql://codat@127.0.0.1:{port}/postgres"


@contextmanager
def _running(command: Sequence[str], port: int, log: Path, **user: Any) -> Iterator[None]:
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=log.parent, stdout=output, stderr=output, **user)
    try:
        deadline = time.monotonic() + _PATIENCE
        while True:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield
    finally:
        # Postgres would wait for its clients to leave if it was asked by another signal.
        process.send_signal(signal.SIGINT)
        process.wait(_PATIENCE)
