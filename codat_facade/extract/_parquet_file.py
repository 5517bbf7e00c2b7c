"""A Parquet file that is there as a whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

from .._arrow.library import load
from ._sink import DamagedError

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

_TEMPORARY = re.compile(r"\.codat-[0-9a-f]{16}\.tmp")
_ROW_GROUP_BYTES = 32 * 2**20
_ROW_GROUP_ROWS = 100_000
_READ_ROWS = 8_192
_DAMAGES = (None, errno.EIO, errno.ENOENT)


def load_parquet() -> Any:
    """Import pyarrow's Parquet.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    load()
    import pyarrow.parquet

    return pyarrow.parquet


def remove_left_over_files(folder: Path) -> None:
    """Remove what processes that were killed left in a folder."""
    for path in folder.iterdir():
        if _TEMPORARY.fullmatch(path.name):
            path.unlink()


def read_footer(path: Path) -> tuple[Mapping[bytes, bytes], Schema]:
    """What stands in the footer of a file beside the schema, and the schema.

    Raises:
        DamagedError: It cannot be read.
    """
    with _damage_told(path):
        metadata = load_parquet().read_metadata(path)
        return metadata.metadata or {}, metadata.schema.to_arrow_schema().remove_metadata()


def is_empty(path: Path) -> bool:
    """Whether a file is there, and has no rows.

    Raises:
        DamagedError: It cannot be read.
    """
    if not path.exists():
        return False
    with _damage_told(path):
        return bool(load_parquet().read_metadata(path).num_rows == 0)


def read_batches(path: Path) -> Iterator[RecordBatch]:
    """The rows of a file, some thousands at a time.

    Raises:
        DamagedError: They cannot be read, or are not what was written.
    """
    with _damage_told(path), load_parquet().ParquetFile(path, page_checksum_verification=True) as file:
        yield from file.iter_batches(_READ_ROWS)


@contextmanager
def _damage_told(path: Path) -> Generator[None]:
    try:
        yield
    except (load().ArrowException, OSError) as error:
        # pyarrow gives no number where it read the file, and could make nothing of it.
        if isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno not in _DAMAGES):
            raise
        raise DamagedError(f"{path} is damaged: {' '.join(str(error).split())}") from error


class WholeFile:
    """A file under a temporary name, which is renamed when it is whole and on the disk.

    Used as a context manager; what is not finished is removed.
    """

    def __init__(self, folder: Path, schema: Schema) -> None:
        """Begin.

        Args:
            folder: Where the file shall be.
            schema: Of its rows.
        """
        self.path = folder / f".codat-{secrets.token_hex(8)}.tmp"
        self._schema = schema
        self._waiting: list[RecordBatch] = []
        self._bytes = 0
        self._rows = 0
        self._file: IO[bytes] | None = None
        self._writer: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._abandon()
        finally:
            self.path.unlink(missing_ok=True)

    def write(self, batch: RecordBatch) -> None:
        """Add rows of the schema.

        Raises:
            OSError: The file cannot be written; it names the file.
        """
        self._waiting.append(batch)
        self._bytes += batch.nbytes
        self._rows += batch.num_rows
        if self._bytes >= _ROW_GROUP_BYTES or self._rows >= _ROW_GROUP_ROWS:
            self._write_row_group()

    def rows(self) -> Iterator[RecordBatch]:
        """The rows that were written, in their order; nothing can be added afterwards."""
        if self._writer is None:
            # Few enough to be at hand.
            yield from self._waiting
            return
        self._close({})
        yield from read_batches(self.path)

    def finish(self, metadata: Mapping[str, str], path: Path) -> None:
        """Put the file in its place.

        Args:
            metadata: What stands in its footer beside the schema.
            path: Its name, in the same folder.
        """
        self._close(metadata)
        os.replace(self.path, path)
        _sync_folder(path.parent)

    @contextmanager
    def _named(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            if error.errno is None or error.filename is not None:
                raise
            raise OSError(error.errno, error.strerror, str(self.path)) from error

    def _write_row_group(self) -> None:
        with self._named():
            self._write_waiting()

    def _write_waiting(self) -> None:
        parquet, pa = load_parquet(), load()
        if self._writer is None:
            self._file = self.path.open("xb")
            self._writer = parquet.ParquetWriter(self._file, self._schema, compression="zstd", write_page_checksum=True)
        table = pa.Table.from_batches(self._waiting, schema=self._schema)
        self._writer.write_table(table, row_group_size=max(1, table.num_rows))
        self._waiting, self._bytes, self._rows = [], 0, 0

    def _close(self, metadata: Mapping[str, str]) -> None:
        if self._waiting or self._writer is None:
            self._write_row_group()
        if self._file is not None:
            writer: Any = self._writer
            with self._named():
                writer.add_key_value_metadata(metadata)
                writer.close()
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
            self._file = None

    def _abandon(self) -> None:
        self._waiting = []
        if self._file is not None:
            file, self._file = self._file, None
            try:
                self._writer.close()
            finally:
                file.close()


def _sync_folder(folder: Path) -> None:
    """Have the renaming on the disk, where folders can be synchronised."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
