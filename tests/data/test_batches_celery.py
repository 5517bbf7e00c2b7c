"""The guide to batches with Celery: its workers are killed in the middle, and each write is made once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codat_facade import batches

from .killed_workers import COUNT, WrittenBooks, blocks_of
from .servers import PATIENCE, kill, log_to, program, redis_server

pytest.importorskip("celery", reason="make test-data installs it")
pytest.importorskip("redis", reason="make test-data installs it")

WORKER = "-m celery -A books worker -c 2 -l WARNING --without-mingle"


def test_killed_workers_write_nothing_twice_and_lose_nothing(tmp_path: Path) -> None:
    (code,) = blocks_of("batches-celery.md")
    # Ten minutes would be long to wait.
    assert '"visibility_timeout": 600' in code
    (tmp_path / "books.py").write_text(code.replace('"visibility_timeout": 600', '"visibility_timeout": 2'))
    books, journal = WrittenBooks(), batches.SqliteJournal(tmp_path / "journal.sqlite")
    worker = [sys.executable, *WORKER.split()]

    with redis_server(tmp_path) as broker, books.serve() as served, log_to(tmp_path / "log") as log:
        environment = {**served, "BROKER_URL": broker, "JOURNAL": str(journal.path)}
        # What begins a batch is another process, as in production.
        batches.plan(books.writes, journal)
        names = [write.name for write in books.writes]
        enqueue = f"import books\nfor name in {names!r}:\n    books.write.delay(name)\n"
        subprocess.run([sys.executable, "-c", enqueue], cwd=tmp_path, env=environment, check=True, timeout=PATIENCE)
        for share in (COUNT // 4, COUNT // 2):
            with program(*worker, cwd=tmp_path, env=environment, stdout=log, stderr=log) as running:
                books.wait_for(share)
                kill(running)
        with program(*worker, cwd=tmp_path, env=environment, stdout=log, stderr=log):
            books.assert_each_is_written_once(journal)
