"""Extraction: whole lists of many companies into tables, incrementally; needs `pip install 'codat-facade[extract]'`.

    from codat_facade import extract
    from codat_facade.accounting import bills, invoices

    report = extract.to_parquet("books", [invoices, bills])    # or to_duckdb("books.duckdb", ...)

A run reads what changed since the last one, and writes it in its place. It may be killed at any moment and run again.
For another place, `to_sink` takes a `Sink`; for another engine, `plan` gives slices, and `read` the batches of one.
"""

from ._batches import AsyncBatches, Batches
from ._cursor import Cursor
from ._duckdb import DuckDBSink
from ._extract import plan, read, to_duckdb, to_parquet, to_sink
from ._options import ExtractOptions
from ._parquet import ParquetSink
from ._plan import Companies, Plan
from ._report import Progress, Report, SliceResult
from ._sink import DamagedError, RunState, Sink, SliceState, SliceWriter
from ._slice import Slice
from ._table import Table

__all__ = [
    # Into files
    "to_parquet",
    "to_duckdb",
    "ExtractOptions",
    "Report",
    "SliceResult",
    "Progress",
    # Into a place of your own
    "to_sink",
    "Sink",
    "SliceWriter",
    "SliceState",
    "RunState",
    "DamagedError",
    "ParquetSink",
    "DuckDBSink",
    # By an engine of your own
    "plan",
    "Plan",
    "Slice",
    "Table",
    "Companies",
    "read",
    "Batches",
    "AsyncBatches",
    "Cursor",
]
