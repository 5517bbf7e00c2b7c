"""Journals in SQLite files: what is noted is there, and what cannot be used says why and what to do."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from attrs import evolve

from codat_facade import batches
from codat_facade.batches.entry import WriteState

from ...support.journal_contract import CHECKS, Store, entries
from .support import Books, journal_in, writes


@pytest.mark.parametrize("check", CHECKS)
def test_it_keeps_the_contract_of_a_journal(check: Callable[[Store], None], tmp_path: Path) -> None:
    path = str(tmp_path / "journal.sqlite")
    program = f"from codat_facade.batches import SqliteJournal\njournal = SqliteJournal({path!r})"
    check(Store(lambda: batches.SqliteJournal(path), program))


def test_it_shows_its_path(tmp_path: Path) -> None:
    path = str(tmp_path / "journal.sqlite")
    assert repr(batches.SqliteJournal(path)) == f"SqliteJournal({path!r})"


def test_a_push_operation_belongs_to_one_write(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    first, second = (write.entry() for write in writes(2))
    journal.add([first, second])
    journal.save([evolve(first, push_operation_key="key")])

    with pytest.raises(batches.JournalError, match="'run/1' was noted as that of another write .*take this step again"):
        journal.save([evolve(second, push_operation_key="key")])


def test_a_commit_waits_for_the_disk(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    connection = journal._open()

    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("path", ["", ":memory:", "file:x"])
def test_a_path_that_names_no_file_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="path is .*give the path of a file"):
        batches.SqliteJournal(path)


def test_a_journal_of_a_newer_version_says_so(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.add(entries(1))
    journal.close()
    with sqlite3.connect(journal.path) as connection:
        connection.execute("PRAGMA user_version = 2")
    connection.close()

    with pytest.raises(batches.JournalError, match="of version 2, made by a newer codat-facade.*upgrade"):
        journal.get("run/0")


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE orders (id)")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(batches.JournalError, match="a database of something else: give a file of its own"):
        batches.SqliteJournal(path).add(entries(1))

    assert path.read_bytes() == before


def test_a_file_that_is_no_database_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are my notes. " * 200)

    with pytest.raises(batches.JournalError, match="give a file that this package made"):
        batches.SqliteJournal(path).entries()


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(batches.JournalError, match="give a file in a folder that is there and writable"):
        batches.SqliteJournal(tmp_path / "nowhere" / "journal.sqlite").entries()


@contextmanager
def without_rights() -> Iterator[Path]:
    """A folder that this process may read and not write, though root may everything."""
    with tempfile.TemporaryDirectory() as folder:
        user = os.geteuid()
        path = Path(folder)
        yield path
        os.seteuid(user)
        path.chmod(0o700)


def test_a_journal_that_cannot_be_written_says_so_and_nothing_is_sent() -> None:
    books = Books()
    with without_rights() as folder:
        journal = batches.SqliteJournal(folder / "journal.sqlite")
        journal.add(entries(1))
        journal.close()
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)
        if os.geteuid() == 0:
            os.seteuid(65534)

        with pytest.raises(batches.JournalError, match="make the file and its folder writable|folder that is there"):
            batches.run(books.client, writes(2), journal)

    assert books.emulator.requests == []


def test_a_disk_that_is_full_stops_the_run_and_nothing_is_lost(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    batches.plan(writes(30), journal)
    connection = journal._open()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    big = "x" * 3000
    # The next reasons do not fit, as on a disk that is full.
    connection.execute(f"PRAGMA max_page_count = {pages}")
    books.emulator.fail_next_push(big)
    books.emulator.fail_next_push(big)
    books.emulator.fail_next_push(big)

    with pytest.raises(batches.JournalError, match="full; make room on the disk"):
        batches.run(books.client, [], journal, wall_clock=books.emulator.clock.timestamp)

    connection.execute("PRAGMA max_page_count = 100000")
    report = batches.run(books.client, [], journal, wall_clock=books.emulator.clock.timestamp)
    assert len(report.failed) == 3
    assert len(report.succeeded) == 27
    assert len(books.pushes) == 30


def test_a_journal_is_used_on_after_a_fork(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.add(entries(1))
    pid = os.fork()
    if not pid:
        code = 1
        try:
            journal.save([evolve(entries(1)[0], state=WriteState.SENDING)])
            code = 0
        finally:
            os._exit(code)

    assert os.waitpid(pid, 0)[1] == 0
    assert [entry.state for entry in journal.entries()] == ["sending"]


def test_a_file_with_two_names_is_refused(tmp_path: Path) -> None:
    journal = batches.SqliteJournal(tmp_path / "one.sqlite")
    with journal.lock(exclusive=True):
        pass
    journal.close()
    (tmp_path / "two.sqlite").hardlink_to(tmp_path / "one.sqlite")
    other = batches.SqliteJournal(tmp_path / "two.sqlite")
    with pytest.raises(batches.JournalError, match="several names"), other.lock(exclusive=True):
        pass
    (tmp_path / "one.sqlite").unlink()
    with other.lock(exclusive=True):
        pass
