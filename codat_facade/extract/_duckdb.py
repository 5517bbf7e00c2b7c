"""A DuckDB database as a sink: a table for each list, and the states of slices in the same transactions."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .._arrow.library import load
from ..errors import ConfigurationError
from ._arrow import ID
from ._conform import conform, unified
from ._latest import LatestRows
from ._lock import RunLock
from ._sink import RunState, SliceState
from ._slice import Slice
from ._table import Table

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

_SCHEMA = "_codat"
_OWN_TABLES = (
    "slices (key VARCHAR PRIMARY KEY, state VARCHAR)",
    "tables (name VARCHAR PRIMARY KEY, arrow_schema BLOB)",
    "runs (id VARCHAR, started DOUBLE)",
)
_INCOMING = "codat_incoming"
_MAX_WAITING_BYTES = 16 * 2**20


class DuckDBSink:
    """A DuckDB database with a table for each list: `accounting.invoices`.

    The rows of a slice and its state are written in one transaction.
    """

    def __init__(self, file: str | os.PathLike[str]) -> None:
        """Name the database.

        Args:
            file: It is made if it is not there.
        """
        self.file = Path(file)
        self._lock = RunLock(self.file.with_name(f"{self.file.name}.lock"))
        self._database: Any = None
        self._schemas: dict[str, Schema] = {}

    def __enter__(self) -> Self:
        duckdb = _load_duckdb()
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self._lock.acquire(self.file)
        try:
            self._database = duckdb.connect(str(self.file))
            self._database.execute(f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}")
            for columns in _OWN_TABLES:
                self._database.execute(f"CREATE TABLE IF NOT EXISTS {_SCHEMA}.{columns}")
        except duckdb.Error as error:
            self.__exit__(None, None, None)
            raise ConfigurationError(f"{self.file} cannot be opened as a DuckDB database: {error}") from error
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._database is not None:
                self._database.close()
                self._database = None
        finally:
            self._lock.release()

    def prepare(self, tables: Sequence[tuple[Table, Schema]]) -> None:
        """Make the tables, and add new columns to those that are there."""
        for table, schema in tables:
            with self.writing():
                self._database.execute("BEGIN")
                try:
                    self._schemas[table.name] = self._prepare(table, schema)
                except BaseException:
                    with suppress(_load_duckdb().Error):
                        self._database.execute("ROLLBACK")
                    raise
                self._database.execute("COMMIT")

    def state_of(self, slice: Slice) -> SliceState | None:
        """What was committed last for a slice."""
        with self.cursor() as connection:
            found = _row(connection, f"SELECT state FROM {_SCHEMA}.slices WHERE key = ?", [slice.key])
        return None if found is None else SliceState.from_json(_read_json(found[0]))

    def writer(self, slice: Slice, *, replaces: bool) -> DuckDBWriter:
        """Begin to write a slice."""
        return DuckDBWriter(self, slice, replaces=replaces)

    def unfinished_run(self) -> RunState | None:
        """The run that began last, unless it ended."""
        found = _row(self._database, f"SELECT id, started FROM {_SCHEMA}.runs")
        return None if found is None else RunState(*found)

    def begin_run(self, run: RunState) -> None:
        """Note that a run begins."""
        with self.writing():
            self._database.execute("BEGIN")
            self.end_run()
            self._database.execute(f"INSERT INTO {_SCHEMA}.runs VALUES (?, ?)", [run.id, run.started])
            self._database.execute("COMMIT")

    def end_run(self) -> None:
        """Note that the run has read all."""
        with self.writing():
            self._database.execute(f"DELETE FROM {_SCHEMA}.runs")

    @contextmanager
    def writing(self) -> Generator[None]:
        """Write in a block.

        Raises:
            OSError: The database cannot be written, as where the disk is full.
        """
        duckdb = _load_duckdb()
        try:
            yield
        except duckdb.Error as error:
            raise OSError(f"{self.file} cannot be written: {error}") from error

    def cursor(self) -> Any:
        """A connection of its own to the database, for one thread."""
        return self._database.cursor()

    def schema_of(self, slice: Slice) -> Schema:
        """The schema of a table."""
        return self._schemas[slice.table.name]

    def _prepare(self, table: Table, schema: Schema) -> Schema:
        """Make a table, or give it the columns that it lacks."""
        name, database = name_of(table), self._database
        found = _row(database, f"SELECT arrow_schema FROM {_SCHEMA}.tables WHERE name = ?", [table.name])
        if found is None:
            database.execute(f"CREATE SCHEMA IF NOT EXISTS {_quoted(table.path[0])}")
            try:
                self._with_empty(schema, f"CREATE TABLE {name} AS FROM {_INCOMING}")
            except _load_duckdb().CatalogException as error:
                raise ConfigurationError(
                    f"{self.file} has a table {name} of somebody else's: rename it, or extract to another file"
                ) from error
        else:
            before = load().ipc.read_schema(load().py_buffer(found[0]))
            schema = unified(schema, before, table.name)
            self._alter(name, before, schema)
        database.execute(f"INSERT OR REPLACE INTO {_SCHEMA}.tables VALUES (?, ?)", [table.name, _serialized(schema)])
        return schema

    def _alter(self, name: str, before: Schema, after: Schema) -> None:
        fields: list[Any] = list(after)
        changed = [field for field in fields if not _has(before, field)]
        if not changed:
            return
        rows = self._with_empty(load().schema(changed), f"DESCRIBE FROM {_INCOMING}")
        for column, kind, *_ in rows:
            if column in before.names:
                self._database.execute(f"ALTER TABLE {name} ALTER COLUMN {_quoted(column)} SET DATA TYPE {kind}")
            else:
                self._database.execute(f"ALTER TABLE {name} ADD COLUMN {_quoted(column)} {kind}")

    def _with_empty(self, schema: Schema, statement: str) -> Any:
        """Execute a statement that refers to a table of a schema, without rows."""
        self._database.register(_INCOMING, schema.empty_table())
        rows = self._database.execute(statement).fetchall()
        self._database.unregister(_INCOMING)
        return rows


class DuckDBWriter:
    """Takes the rows of one slice into its table, in one transaction."""

    def __init__(self, sink: DuckDBSink, slice: Slice, *, replaces: bool) -> None:
        self._sink = sink
        self._slice = slice
        self._schema = sink.schema_of(slice)
        self._has_rows = sink.state_of(slice) is not None
        self._replaces = replaces
        self._latest = LatestRows()
        self._waiting: list[RecordBatch] = []
        self._bytes = 0
        self._connection = sink.cursor()
        self._is_open = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_open:
            with suppress(_load_duckdb().Error):
                self._connection.execute("ROLLBACK")
        self._connection.close()

    def write(self, batch: RecordBatch) -> None:
        """Take rows."""
        with self._sink.writing():
            if self._latest.add(batch):
                # What is superseded must be there to be deleted.
                self._insert()
                self._delete(batch)
            self._waiting.append(conform(batch, self._schema))
            self._bytes += batch.nbytes
            if self._bytes >= _MAX_WAITING_BYTES:
                self._insert()

    def commit(self, state: SliceState) -> None:
        """Commit rows and state."""
        with self._sink.writing():
            self._insert()
            self._connection.execute(
                f"INSERT OR REPLACE INTO {_SCHEMA}.slices VALUES (?, ?)", [self._slice.key, json.dumps(state.to_json())]
            )
            self._connection.execute("COMMIT")
        self._is_open = False

    def _begin(self) -> None:
        if self._is_open:
            return
        self._connection.execute("BEGIN")
        self._is_open = True
        if self._has_rows and self._replaces:
            where, values = self._place()
            self._connection.execute(f"DELETE FROM {name_of(self._slice.table)} WHERE {where}", values)

    def _insert(self) -> None:
        self._begin()
        if not self._waiting:
            return
        rows = load().Table.from_batches(self._waiting, schema=self._schema)
        self._waiting, self._bytes = [], 0
        if self._has_rows and not self._replaces:
            self._delete(rows)
        self._connection.register(_INCOMING, rows)
        self._connection.execute(f"INSERT INTO {name_of(self._slice.table)} BY NAME SELECT * FROM {_INCOMING}")
        self._connection.unregister(_INCOMING)

    def _delete(self, rows: Any) -> None:
        """Delete the rows that these supersede."""
        self._connection.register(_INCOMING, rows.select([ID]))
        where, values = self._place()
        known = f"SELECT {ID} FROM {_INCOMING} WHERE {ID} <> ''"
        self._connection.execute(
            f"DELETE FROM {name_of(self._slice.table)} WHERE {where} AND {ID} IN ({known})", values
        )
        self._connection.unregister(_INCOMING)

    def _place(self) -> tuple[str, list[str]]:
        columns = self._slice.columns
        return " AND ".join(["TRUE", *(f"{name} = ?" for name in columns)]), list(columns.values())


def _row(connection: Any, statement: str, values: Sequence[str] = ()) -> tuple[Any, ...] | None:
    """The only row of a result, which is read to its end."""
    rows: list[tuple[Any, ...]] = connection.execute(statement, values).fetchall()
    return rows[0] if rows else None


def name_of(table: Table) -> str:
    """The name of a table in SQL."""
    return ".".join(map(_quoted, table.path))


def _has(schema: Any, field: Any) -> bool:
    place = schema.get_field_index(field.name)
    return place >= 0 and bool(schema.field(place).type.equals(field.type))


def _serialized(schema: Schema) -> bytes:
    return bytes(schema.serialize())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _read_json(text: object) -> object:
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _load_duckdb() -> Any:
    try:
        import duckdb
    except ImportError as error:
        raise ConfigurationError("this needs duckdb: pip install 'codat-facade[extract]'") from error
    return duckdb
