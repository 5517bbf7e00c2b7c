"""Records of a list as batches and tables of Arrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from . import library
from .page_codec import as_raw_page

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table

    from codat_runtime import Call

    from .page_codec import RawRecord
    from .reader import RecordReader


class ArrowForm:
    """Reads the pages of one list into record batches."""

    _reader: RecordReader

    def __init__(self) -> None:
        library.load()

    def read(self, call: Call[Any]) -> Call[Any]:
        """The same call, whose page holds the records as they stand in the response."""
        call, self._reader = as_raw_page(call)
        return call

    def items(self, records: Sequence[RawRecord]) -> Sequence[RecordBatch]:
        """One batch; none where there is no record."""
        return [self._reader.read([record.raw for record in records])] if records else []

    def whole(self, items: Sequence[RecordBatch], **_: object) -> Table:
        """One table."""
        return library.table_of(items, self._reader.schema)
