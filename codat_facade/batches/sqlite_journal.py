"""A journal in an SQLite file."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from .entry import Entry, WriteState
from .errors import JournalError, JournalLockedError

VERSION = 1
"""The version of the table, in the file's `user_version`."""
_APPLICATION = 0x436F4261
_SECONDS_TO_WAIT = 10.0

_TABLE = """
CREATE TABLE writes (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    operation TEXT NOT NULL,
    company_id TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    record_ids TEXT NOT NULL,
    options TEXT NOT NULL,
    body BLOB,
    find TEXT,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    first_attempt_at REAL,
    last_attempt_at REAL,
    doubt TEXT,
    push_operation_key TEXT UNIQUE,
    data_type TEXT,
    requested_at REAL,
    record_id TEXT,
    reasons TEXT NOT NULL,
    revision INTEGER NOT NULL
)
"""
_PLANNED = "name operation company_id connection_id record_ids options body find".split()
_CHANGING = (
    "state attempt first_attempt_at last_attempt_at doubt push_operation_key data_type requested_at record_id reasons"
).split()
_COLUMNS = [*_PLANNED, *_CHANGING, "revision"]
_INSERT = f"INSERT INTO writes ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM writes"
_UPDATE = (
    f"UPDATE writes SET {', '.join(f'{name} = ?' for name in _CHANGING)}, revision = revision + 1 "
    "WHERE name = ? AND revision = ?"
)


class SqliteJournal:
    """A journal in an SQLite file, with each step on the disk before the next one.

    Beside the file stand `-wal` and `-shm`, which are part of it while it is used, and `.lock`, which is not.
    It is used from one process for a run, from several for single steps, and may be read by anybody meanwhile.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file; it is opened, or made, when it is first used.

        Args:
            path: The file, on a local disk.

        Raises:
            ValueError: The path names no file.
        """
        given = os.fspath(path)
        if not given or given.startswith((":", "file:")):
            raise ValueError(f"path is {given!r}: give the path of a file, for a journal has to outlive its process")
        self._path = Path(os.path.realpath(given))
        self._mutex = threading.RLock()
        self._process = 0
        self._connection: sqlite3.Connection | None = None

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def __repr__(self) -> str:
        return f"SqliteJournal({str(self._path)!r})"

    @contextmanager
    def lock(self, *, exclusive: bool) -> Generator[None]:
        """Use the journal for a block; as `Journal.lock`."""
        with self._errors():
            self._open()
            # A database of its own, for the journal shall be readable while it is used. The system frees its lock
            # when the process dies, on each of them.
            lock = sqlite3.connect(f"{self._path}.lock", timeout=0.0, isolation_level=None, check_same_thread=False)
        with closing(lock):
            try:
                lock.execute("BEGIN EXCLUSIVE" if exclusive else "BEGIN")
                lock.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise self._failure(error) from error
                raise JournalLockedError(
                    f"the journal {self._path} is used by another run: wait for its end, or end its process, "
                    "and run again; or give this run a journal of its own"
                ) from None
            yield

    def add(self, entries: Sequence[Entry]) -> None:
        """Note new writes; as `Journal.add`."""
        with self._transaction() as connection:
            connection.executemany(_INSERT, map(_row, entries))

    def get(self, name: str) -> Entry | None:
        """Return the entry of a write; as `Journal.get`."""
        with self._errors():
            row = self._open().execute(f"{_SELECT} WHERE name = ?", (name,)).fetchone()
            return None if row is None else _entry(row)

    def entries(self) -> Iterable[Entry]:
        """Return all entries; as `Journal.entries`."""
        with self._errors():
            return [_entry(row) for row in self._open().execute(f"{_SELECT} ORDER BY place")]

    def save(self, entries: Sequence[Entry]) -> None:
        """Replace entries; as `Journal.save`."""
        if not entries:
            return
        with self._transaction() as connection:
            for entry in entries:
                row = dict(zip(_COLUMNS, _row(entry), strict=True))
                values = (*(row[name] for name in _CHANGING), entry.name, entry.revision)
                if self._update(connection, entry.name, values) != 1:
                    raise JournalError(
                        f"write {entry.name!r} was changed in the journal {self._path} by somebody else meanwhile: "
                        "take this step again"
                    )

    def _update(self, connection: sqlite3.Connection, name: str, values: Sequence[Any]) -> int:
        try:
            return connection.execute(_UPDATE, values).rowcount
        except sqlite3.IntegrityError as error:
            raise JournalError(
                f"the push operation of write {name!r} was noted as that of another write of the journal {self._path} "
                "meanwhile: take this step again"
            ) from error

    def close(self) -> None:
        """Close the file; it is opened again when it is used."""
        with self._mutex:
            if self._connection is not None and self._process == os.getpid():
                self._connection.close()
            self._connection = None

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with self._errors():
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A disk that is full has rolled it back already.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _errors(self) -> Generator[None]:
        with self._mutex:
            try:
                yield
            except (sqlite3.Error, OSError) as error:
                raise self._failure(error) from error

    def _failure(self, error: Exception) -> JournalError:
        remedies = {
            sqlite3.SQLITE_FULL: "make room on the disk",
            sqlite3.SQLITE_READONLY: "make the file and its folder writable",
            sqlite3.SQLITE_CANTOPEN: "give a file in a folder that is there and writable",
            sqlite3.SQLITE_NOTADB: "give a file that this package made, or one that is not there yet",
            sqlite3.SQLITE_CORRUPT: "compare with Codat's push history before anything is written again: a copy of the "
            "journal does not know what was sent since it was made",
            sqlite3.SQLITE_IOERR: "look at the disk",
        }
        code = getattr(error, "sqlite_errorcode", None)
        remedy = remedies.get(code & 0xFF) if isinstance(code, int) else None
        return JournalError(
            f"the journal {self._path} cannot be used: {error}{f'; {remedy}' if remedy else ''}. Nothing is sent that "
            "is not in the journal; run again when that is mended"
        )

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None and self._process == os.getpid():
            return self._connection
        # That of a parent process is left alone after a fork: to close it here would free the locks there.
        self._connection, self._process = None, os.getpid()
        is_new = not self._path.exists()
        if not is_new and self._path.stat().st_nlink > 1:
            # Each name would have a lock and a `-wal` of its own: what was noted under one is not seen under another.
            raise JournalError(f"the journal {self._path} has several names (hard links): remove all but one")
        connection = sqlite3.connect(
            self._path, timeout=_SECONDS_TO_WAIT, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        if is_new:
            _sync_folder(self._path.parent)
        self._connection = connection
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # Each commit is on the disk when it returns: with WAL, FULL does that by one sync.
        connection.execute("PRAGMA synchronous = FULL")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application == _APPLICATION and version > VERSION:
            raise JournalError(
                f"the journal {self._path} is of version {version}, made by a newer codat-facade, and this one reads "
                f"version {VERSION}: upgrade codat-facade where it is run"
            )
        if application != _APPLICATION and (tables or version):
            raise JournalError(f"{self._path} is a database of something else: give a file of its own")
        connection.execute("PRAGMA journal_mode = WAL")
        if application != _APPLICATION:
            connection.execute("BEGIN IMMEDIATE")
            # Another process may have made it meanwhile.
            if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                connection.execute(_TABLE)
                connection.execute(f"PRAGMA application_id = {_APPLICATION}")
                connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.execute("COMMIT")


def _sync_folder(folder: Path) -> None:
    """Have the name of a new file survive a power failure, where the system can do so."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)


def _row(entry: Entry) -> tuple[Any, ...]:
    values: dict[str, Any] = {name: getattr(entry, name) for name in _COLUMNS}
    values["record_ids"] = json.dumps(entry.record_ids)
    values["reasons"] = json.dumps(entry.reasons)
    values["state"] = str(entry.state)
    return tuple(values.values())


def _entry(row: tuple[Any, ...]) -> Entry:
    values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    values["record_ids"] = tuple(json.loads(values["record_ids"]))
    values["reasons"] = tuple(json.loads(values["reasons"]))
    values["state"] = WriteState(values["state"])
    return Entry(**values)
