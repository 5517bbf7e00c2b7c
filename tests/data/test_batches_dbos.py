"""The guide to batches with DBOS: its workers are killed in the middle, and each write is made once."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codat_facade import batches

from ..support.journal_contract import CHECKS, Store
from .killed_workers import COUNT, WrittenBooks, blocks_of
from .servers import PATIENCE, kill, log_to, postgres_server, program

pytest.importorskip("dbos", reason="make test-data installs it")
psycopg = pytest.importorskip("psycopg", reason="make test-data installs it")

GUIDE = "batches-dbos.md"
JOURNAL, BOOKS = blocks_of(GUIDE)
(TABLE,) = blocks_of(GUIDE, "sql")


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with postgres_server(tmp_path_factory.mktemp("postgres")) as url:
        yield url


@pytest.fixture
def database(postgres: str) -> str:
    """The URL of the server's database, with a table that is empty."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP TABLE IF EXISTS codat_writes")
        connection.execute(TABLE)
    return postgres


@pytest.fixture
def journal_module() -> ModuleType:
    module = ModuleType("journal")
    exec(compile(JOURNAL, GUIDE, "exec"), module.__dict__)
    return module


@pytest.fixture
def open_journal(database: str, journal_module: Any) -> Iterator[Callable[[], Any]]:
    opened: list[Any] = []

    def open_one() -> Any:
        opened.append(journal_module.PostgresJournal(database))
        return opened[-1]

    yield open_one
    for one in opened:
        one._rows.close()
        one._locks.close()


@pytest.mark.parametrize("check", CHECKS)
def test_the_journal_keeps_the_contract(
    check: Callable[[Store], None], open_journal: Callable[[], Any], database: str, tmp_path: Path
) -> None:
    (tmp_path / "journal.py").write_text(JOURNAL)
    place = f"sys.path.insert(0, {str(tmp_path)!r})"
    program = f"{place}\nfrom journal import PostgresJournal\njournal = PostgresJournal({database!r})"
    check(Store(open_journal, program))


def test_killed_workers_write_nothing_twice_and_lose_nothing(
    tmp_path: Path, open_journal: Callable[[], Any], database: str
) -> None:
    (tmp_path / "journal.py").write_text(JOURNAL)
    # So that each worker has some, and the queue has some for the next.
    assert "worker_concurrency=100" in BOOKS
    (tmp_path / "books.py").write_text(BOOKS.replace("worker_concurrency=100", "worker_concurrency=12"))
    books, journal = WrittenBooks(), open_journal()
    batches.plan(books.writes, journal)

    with books.serve() as served, log_to(tmp_path / "log") as log:

        def start(*command: str, **environment: str) -> AbstractContextManager[subprocess.Popen[bytes]]:
            given = {**served, "DATABASE_URL": database, **environment}
            return program(*command, cwd=tmp_path, env=given, stdout=log, stderr=log)

        def run(*command: str) -> None:
            with start(*command) as running:
                assert running.wait(PATIENCE) == 0

        def worker(name: str) -> AbstractContextManager[subprocess.Popen[bytes]]:
            return start(sys.executable, "books.py", DBOS__VMID=name)

        run(str(Path(sys.executable).with_name("dbos")), "migrate", "--sys-db-url", database)
        # What begins a batch is another process, as in production; a second time it finds that it was begun.
        run(sys.executable, "-c", "import books; books.begin([]); books.begin([])")
        with worker("first") as first:
            books.wait_for(COUNT // 4)
            kill(first)
        with worker("second") as second:
            books.wait_for(COUNT // 2)
            kill(second)
        with worker("first"), worker("second"):
            books.assert_each_is_written_once(journal)
    # Each worker took up what it was at when it was killed.
    assert len(re.findall(r"Recovering [1-9]\d* workflows", (tmp_path / "log").read_text())) == 2
