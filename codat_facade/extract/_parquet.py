"""Parquet files as a sink: one for each slice, which holds its rows and its state."""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from ..errors import ConfigurationError
from ._arrow import ID, load_compute
from ._conform import conform, unified
from ._journal import StateJournal
from ._latest import LatestRows
from ._lock import RunLock
from ._parquet_file import WholeFile, is_empty, read_batches, read_footer, remove_left_over_files
from ._sink import DamagedError, RunState, SliceState
from ._slice import Slice
from ._table import Table

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

_FOOTER = "codat_facade.extract"
_OWN_FOLDER = "_codat"
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OTHER = re.compile(r"[^0-9a-zA-Z-]+")
_MAX_READABLE = 40


class ParquetSink:
    """A folder with a Parquet file for each slice: `accounting/invoices/<company>.parquet`.

    A file is written beside the one that it takes the place of, and renamed when it is whole and on the disk. Rows and
    state stand in one file, so that there is nothing by which they could come apart. The journal beside them holds
    what changes without a change of rows, and may be lost.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        """Name the folder.

        Args:
            folder: It is made if it is not there.
        """
        self.folder = Path(folder)
        self._lock = RunLock(self.folder / _OWN_FOLDER / "lock")
        self._journal = StateJournal(self.folder / _OWN_FOLDER / "journal.jsonl")
        self._schemas: dict[str, Schema] = {}
        self._damaged: dict[Path, DamagedError] = {}

    def __enter__(self) -> Self:
        self._damaged.clear()
        (self.folder / _OWN_FOLDER).mkdir(parents=True, exist_ok=True)
        self._lock.acquire(self.folder)
        try:
            self._journal.open()
        except BaseException:
            self._lock.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._journal.close()
        finally:
            self._lock.release()

    def prepare(self, tables: Sequence[tuple[Table, Schema]]) -> None:
        """Make the folders, remove what killed runs left, and add new columns to the files that are there."""
        for table, schema in tables:
            folder = self.folder.joinpath(*table.path)
            folder.mkdir(parents=True, exist_ok=True)
            remove_left_over_files(folder)
            self._schemas[table.name] = self._widen_all(folder, schema, table.name)

    def state_of(self, slice: Slice) -> SliceState | None:
        """The state in the file of the slice, or the later one in the journal."""
        kept = self.kept(slice)
        if kept is None:
            return self._journal.state_of(slice.key, None)
        return self._journal.state_of(slice.key, str(kept.get("version"))) or SliceState.from_json(kept.get("state"))

    def writer(self, slice: Slice, *, replaces: bool) -> ParquetWriter:
        """Begin to write the file of a slice."""
        return ParquetWriter(self, slice, replaces=replaces)

    def unfinished_run(self) -> RunState | None:
        """The run that began last, unless it ended."""
        return self._journal.run

    def begin_run(self, run: RunState) -> None:
        """Note that a run begins."""
        self._journal.begin(run)

    def end_run(self) -> None:
        """Note that the run has read all."""
        self._journal.end()

    def path_of(self, slice: Slice) -> Path:
        """The file of a slice."""
        places = [one for one in (slice.company_id, slice.connection_id) if one is not None]
        name = "_".join(map(_file_name, places)) or "account"
        return self.folder.joinpath(*slice.table.path, f"{name}.parquet")

    def schema_of(self, slice: Slice) -> Schema:
        """The schema of the files of a table."""
        return self._schemas[slice.table.name]

    def kept(self, slice: Slice) -> Mapping[str, Any] | None:
        """What the file of a slice says of itself; None if there is none.

        Raises:
            ConfigurationError: The file is not one of ours, or is of another slice.
            DamagedError: It cannot be read.
        """
        path = self.path_of(slice)
        if path in self._damaged:
            raise self._damaged[path]
        if not path.exists():
            return None
        kept = _own(read_footer(path)[0])
        if kept is None or kept.get("slice") != slice.key:
            raise ConfigurationError(f"{path} was not written for {slice}: move it away, or extract to another folder")
        return kept

    def _widen_all(self, folder: Path, schema: Schema, name: str) -> Schema:
        """Give all files of a table all columns that one of them has, so that any program reads them as one table."""
        known: dict[Any, Any] = {}
        schemas: dict[Path, Any] = {}
        for path in sorted(folder.glob("*.parquet")):
            with self._noting_damage(path):
                footer, found = read_footer(path)
                if _own(footer) is not None:
                    # Nearly all of them are the same, and one is as large as many a file.
                    schemas[path] = known.setdefault(found, found)
        wide = schema
        for one in known:
            wide = unified(wide, one, name)
        for path, one in schemas.items():
            if not one.equals(wide):
                with self._noting_damage(path), WholeFile(folder, wide) as file:
                    for batch in read_batches(path):
                        file.write(conform(batch, wide))
                    file.finish({_FOOTER: read_footer(path)[0][_FOOTER.encode()].decode()}, path)
        return wide

    @contextmanager
    def _noting_damage(self, path: Path) -> Generator[None]:
        try:
            yield
        except DamagedError as error:
            self._damaged[path] = error

    def keep_state(self, slice: Slice, version: str, state: SliceState) -> None:
        """Note a state that came without rows.

        Args:
            slice: The slice.
            version: Of the rows that are there.
            state: The state.
        """
        self._journal.add(slice.key, version, state)


class ParquetWriter:
    """Takes the rows of one slice into a file, and puts it in the place of the one before."""

    def __init__(self, sink: ParquetSink, slice: Slice, *, replaces: bool) -> None:
        self._sink = sink
        self._slice = slice
        self._path = sink.path_of(slice)
        self._schema = sink.schema_of(slice)
        # What is replaced is not asked: it may be damaged.
        self._kept = None if replaces else sink.kept(slice)
        self._merges = self._kept is not None
        self._latest = LatestRows()
        self._new = WholeFile(self._path.parent, self._schema)
        self._rows = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._new.__exit__(kind, error, trace)

    def write(self, batch: RecordBatch) -> None:
        """Take rows."""
        self._latest.add(batch)
        self._rows += batch.num_rows
        self._new.write(conform(batch, self._schema))

    def commit(self, state: SliceState) -> None:
        """Put rows and state in their place."""
        unchanged = None if self._rows else self._unchanged()
        if unchanged is not None:
            self._sink.keep_state(self._slice, str(unchanged.get("version")), state)
            return
        footer = _footer(self._slice, state)
        if not self._merges and not self._latest.has_superseded:
            self._new.finish(footer, self._path)
            return
        with WholeFile(self._path.parent, self._schema) as merged:
            for batch in self._latest.of(self._new.rows()):
                merged.write(batch)
            if self._merges:
                for batch in self._older():
                    merged.write(batch)
            merged.finish(footer, self._path)

    def _unchanged(self) -> Mapping[str, Any] | None:
        """What the file that is there says of itself, if it is what it would be without new rows."""
        if self._merges:
            return self._kept
        try:
            return self._sink.kept(self._slice) if is_empty(self._path) else None
        except DamagedError:
            return None

    def _older(self) -> Iterator[RecordBatch]:
        """The rows that are there already, and that none of the new ones supersedes."""
        compute = load_compute()
        ids = self._latest.ids()
        for batch in read_batches(self._path):
            is_superseded = compute.is_in(batch.column(batch.schema.get_field_index(ID)), value_set=ids)
            yield conform(batch.filter(compute.invert(is_superseded)), self._schema)


def _footer(slice: Slice, state: SliceState) -> dict[str, str]:
    return {_FOOTER: json.dumps({"slice": slice.key, "version": secrets.token_hex(8), "state": state.to_json()})}


def _own(metadata: Mapping[bytes, bytes]) -> Mapping[str, Any] | None:
    try:
        kept: object = json.loads(metadata[_FOOTER.encode()])
    except (KeyError, ValueError):
        return None
    return cast("dict[str, Any]", kept) if isinstance(kept, dict) else None


def _file_name(identifier: str) -> str:
    """A file name for an id: itself if it is a GUID; else what is readable of it, and a digest.

    Names that differ by case alone are one file on some systems, and some names are none.
    """
    if _GUID.fullmatch(identifier):
        return identifier
    digest = blake2b(identifier.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    readable = _OTHER.sub("-", identifier).strip("-")[:_MAX_READABLE]
    return f"{readable}-{digest}" if readable else f"id-{digest}"
