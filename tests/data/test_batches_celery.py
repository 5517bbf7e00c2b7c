"""The guide to batches with Celery: its workers are killed in the middle, and each write is made once."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_facade.emulator._core.clock import ManualClock

GUIDE = Path(__file__).parents[2] / "docs/guides/batches-celery.md"
COUNT = 40
# For a machine ten times slower than ours, and busy.
SECONDS = 300.0

celery = pytest.importorskip("celery", reason="make test-data installs it")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"{what}: it did not come to that"
        time.sleep(0.02)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def program(*command: str, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program with its children in a group of its own, and end all of them with the block."""
    running = subprocess.Popen(command, start_new_session=True, **options)
    try:
        yield running
    finally:
        kill(running)


def kill(running: subprocess.Popen[bytes]) -> None:
    if running.poll() is None:
        os.killpg(running.pid, signal.SIGKILL)
    running.wait(SECONDS)


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[str]:
    server = shutil.which("redis-server")
    assert server is not None, "this test needs redis-server: apt-get install redis-server"
    port = free_port()
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    with program(server, *options, stdout=subprocess.DEVNULL):
        wait_until(lambda: listens(port), "redis-server")
        yield f"redis://127.0.0.1:{port}/0"


def test_killed_workers_write_nothing_twice_and_lose_nothing(tmp_path: Path, broker: str) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    # Ten minutes would be long to wait.
    assert '"visibility_timeout": 600' in code
    (tmp_path / "books.py").write_text(code.replace('"visibility_timeout": 600', '"visibility_timeout": 2'))
    emulator = Emulator(records=5, push_pace=(0.2, 1.0), clock=ManualClock(running=True))
    journal = batches.SqliteJournal(tmp_path / "journal.sqlite")
    writes = [
        batches.Write(
            f"run/{place}",
            invoices.create,
            "company-id",
            "connection-id",
            {
                "issueDate": "2026-01-31",
                "currency": "GBP",
                "status": "Submitted",
                "totalTaxAmount": 0,
                "totalAmount": 100,
                "amountDue": 100,
                "note": f"note-{place}",
            },
        )
        for place in range(COUNT)
    ]
    emulator.faults.add("reset", method="POST", processed=True, skip=7, times=3)

    with emulator.serve() as server:
        environment = {
            **os.environ,
            "BROKER_URL": broker,
            "JOURNAL": str(journal.path),
            "CODAT_API_KEY": emulator.api_key,
            "CODAT_BASE_URL": server.url,
        }
        # What begins a batch is another process, as in production.
        names = [write.name for write in writes]
        batches.plan(writes, journal)
        enqueue = f"import books\nfor name in {names!r}:\n    books.write.delay(name)\n"
        subprocess.run([sys.executable, "-c", enqueue], cwd=tmp_path, env=environment, check=True, timeout=SECONDS)
        worker = [
            sys.executable,
            "-m",
            "celery",
            "-A",
            "books",
            "worker",
            "-c",
            "2",
            "-l",
            "WARNING",
            "--without-mingle",
        ]

        def notes() -> Counter[str]:
            return Counter(str(push.record["note"]) for push in [*emulator._store.state.pushes.values()])

        log = (tmp_path / "worker.log").open("wb")
        for share in (COUNT // 4, COUNT // 2):
            with program(*worker, cwd=tmp_path, env=environment, stdout=log, stderr=log) as running:
                wait_until(lambda share=share: len(notes()) >= share, f"{share} writes by a worker")  # type: ignore[misc]
                kill(running)
        with program(*worker, cwd=tmp_path, env=environment, stdout=log, stderr=log):
            wait_until(lambda: not batches.Report.of(journal).open, "the end of all writes")
        log.close()

        assert len(batches.Report.of(journal).succeeded) == COUNT, (tmp_path / "worker.log").read_text()
        assert notes() == Counter({f"note-{place}": 1 for place in range(COUNT)})
