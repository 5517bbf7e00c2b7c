"""Journals in SQLite files: what is noted is there, and what cannot be used says why and what to do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from attrs import evolve

from codat_facade import batches
from codat_facade.batches.entry import Entry, WriteState

from .support import Books, journal_in, writes


def entries(count: int) -> list[Entry]:
    return [write.entry() for write in writes(count)]


def test_what_was_noted_is_read_again_by_another_journal_of_the_file(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    first, second = entries(2)
    journal.add([first, second])
    changed = evolve(
        second,
        state=WriteState.UNKNOWN,
        attempt=3,
        first_attempt_at=1.25,
        last_attempt_at=2.5,
        doubt="why",
        push_operation_key="key",
        data_type="invoices",
        requested_at=2.0,
        record_id="record",
        reasons=("One.", "Ünother."),
    )
    journal.save([changed])

    again = batches.SqliteJournal(str(journal.path))

    assert [*again.entries()] == [first, evolve(changed, revision=1)]
    assert again.get("run/1") == evolve(changed, revision=1)
    assert again.get("nobody") is None
    assert repr(again) == f"SqliteJournal({str(journal.path)!r})"


def test_a_change_of_an_older_state_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    first, second = entries(2)
    journal.add([first, second])
    journal.save([evolve(second, state=WriteState.SENDING)])

    with pytest.raises(batches.JournalError, match="'run/1' was changed .* by somebody else"):
        journal.save([evolve(first, state=WriteState.SENDING), evolve(second, state=WriteState.PLANNED)])

    assert [entry.state for entry in journal.entries()] == ["planned", "sending"]


def test_a_push_operation_belongs_to_one_write(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    first, second = entries(2)
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
    journal.add(entries(30))
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


def test_a_lock_is_gone_with_the_process_that_held_it(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    code = f"""
import sys
from codat_facade.batches import SqliteJournal
with SqliteJournal({str(journal.path)!r}).lock(exclusive=True):
    print("locked", flush=True)
    sys.stdin.read()
"""
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "locked\n"
        with pytest.raises(batches.JournalLockedError), journal.lock(exclusive=True):
            pass
        with pytest.raises(batches.JournalLockedError), journal.lock(exclusive=False):
            pass
        journal.add(entries(1))
        assert len(batches.Report.of(journal).open) == 1
    finally:
        holder.kill()
        holder.communicate()

    with journal.lock(exclusive=True):
        pass


def test_steps_tolerate_each_other_and_no_run(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    step, other = journal.lock(exclusive=False), journal.lock(exclusive=False)
    with step, other, pytest.raises(batches.JournalLockedError), journal.lock(exclusive=True):
        pass


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
