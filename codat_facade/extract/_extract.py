"""The functions of the package: the plan, the batches, and the runs into a sink."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from threading import Event
from typing import TYPE_CHECKING, Any, Unpack

from .._base.arguments import Duration
from .._operations.operation import with_async
from .._operations.query import Query
from ._batches import AsyncBatches, Batches
from ._cursor import Cursor
from ._duckdb import DuckDBSink
from ._options import ExtractOptions, RunOptions, read_overlap, read_page_size
from ._parquet import ParquetSink
from ._plan import Companies, Plan, make_plan
from ._reading import DEFAULT_OVERLAP, DEFAULT_PAGE_SIZE, SliceReading
from ._report import Report
from ._run import run
from ._sink import Sink
from ._slice import Slice

if TYPE_CHECKING:
    from .._client.client import Client


def _plan_async(
    client: Client, /, lists: object, *, companies: Companies = None, query: str | Query | None = None
) -> Coroutine[Any, Any, Plan]:
    return asyncio.to_thread(make_plan, client, lists, companies, query)


@with_async(_plan_async)
def plan(client: Client, /, lists: object, *, companies: Companies = None, query: str | Query | None = None) -> Plan:
    """Find out what there is to read: each list of each company or connection, as slices.

    `GET /companies`, or `GET /companies/{companyId}` for companies that are named, if their connections are needed

    Args:
        lists: Lists of companies or connections: resource modules such as `accounting.invoices`, their `list`, or
            texts such as `"accounting.invoices"`.
        companies: Ids; or a query for companies, such as `dataConnections.status=Linked`; None for all.
        query: A filter for the records of each list, in Codat's query language.

    Returns:
        The plan; it and its slices can be pickled.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of the wrong type.
        ValueError: There is no such list, or it belongs to more than a company and a connection.
    """
    return make_plan(client, lists, companies, query)


def _read_async(
    client: Client,
    /,
    slice: Slice,
    cursor: Cursor | None = None,
    *,
    overlap: Duration = DEFAULT_OVERLAP,
    page_size: int = DEFAULT_PAGE_SIZE,
) -> AsyncBatches:
    return AsyncBatches(client, _reading(slice, cursor, overlap, page_size))


@with_async(_read_async)
def read(
    client: Client,
    /,
    slice: Slice,
    cursor: Cursor | None = None,
    *,
    overlap: Duration = DEFAULT_OVERLAP,
    page_size: int = DEFAULT_PAGE_SIZE,
) -> Batches:
    """Read one slice from where it was read to before.

    Args:
        slice: What to read, from a plan.
        cursor: What the last reading of it gave; None to read all.
        overlap: Seconds, or a `timedelta`, after its `modifiedDate` within which a record may become visible.
        page_size: Records a page, at most 5000.

    Returns:
        The batches, to be iterated once; then they have the `cursor` of the next reading. `aio` gives them for
        `async for`.

    Raises:
        CodatError: At the batch concerned: Codat refused the request, or could not be reached.
        ValueError: An argument is out of range.
    """
    return Batches(client, _reading(slice, cursor, overlap, page_size))


def _to_sink_async(
    client: Client, /, sink: Sink, lists: object, **options: Unpack[ExtractOptions]
) -> Coroutine[Any, Any, Report]:
    return _in_thread(client, sink, lists, RunOptions.read(options))


@with_async(_to_sink_async)
def to_sink(client: Client, /, sink: Sink, lists: object, **options: Unpack[ExtractOptions]) -> Report:
    """Bring a place of your own up to date; as `to_parquet`, with a sink.

    Args:
        sink: Takes rows and state; see `Sink`.
        lists: As of `to_parquet`.
        **options: `companies`, `query`, `full`, `overlap`, `page_size`, `workers`, `resume_within`, `progress`; see
            `ExtractOptions`.

    Returns:
        What was read, and what was not; as of `to_parquet`.

    Raises:
        CodatError: As of `to_parquet`.
    """
    return _run(client, sink, lists, RunOptions.read(options))


def _to_parquet_async(
    client: Client, /, folder: str | os.PathLike[str], lists: object, **options: Unpack[ExtractOptions]
) -> Coroutine[Any, Any, Report]:
    return _in_thread(client, ParquetSink(folder), lists, RunOptions.read(options))


@with_async(_to_parquet_async)
def to_parquet(
    client: Client, /, folder: str | os.PathLike[str], lists: object, **options: Unpack[ExtractOptions]
) -> Report:
    """Bring a folder of Parquet files up to date: a folder for each list, a file for each company in it.

    What changed since the last run is read, and written into the files. It may be stopped at any moment, or killed, and
    run again: no row is lost, and none is there twice.

    Args:
        folder: It is made if it is not there; one run at a time writes to it.
        lists: Lists of companies or connections: resource modules such as `accounting.invoices`, their `list`, or
            texts such as `"accounting.invoices"`.
        **options: `companies`, `query`, `full`, `overlap`, `page_size`, `workers`, `resume_within`, `progress`; see
            `ExtractOptions`.

    Returns:
        What was read, and what was not: a list that a platform lacks is passed over, one that failed is read by the
        next run, and where the quota is used up the run stops.

    Raises:
        UnauthorizedError, PaymentRequiredError: Codat refuses every request; what was read before stays.
        ForbiddenError: The key may not read one of the lists: Codat refuses that of three companies.
        ConfigurationError: A package is missing, or another run writes to the folder.
        OSError: The folder cannot be written, as where the disk is full; the next run goes on.
        CodatError: The companies could not be listed.
        TypeError: An argument is of the wrong type.
        ValueError: An argument is out of range, or there is no such list.
    """
    return _run(client, ParquetSink(folder), lists, RunOptions.read(options))


def _to_duckdb_async(
    client: Client, /, file: str | os.PathLike[str], lists: object, **options: Unpack[ExtractOptions]
) -> Coroutine[Any, Any, Report]:
    return _in_thread(client, DuckDBSink(file), lists, RunOptions.read(options))


@with_async(_to_duckdb_async)
def to_duckdb(
    client: Client, /, file: str | os.PathLike[str], lists: object, **options: Unpack[ExtractOptions]
) -> Report:
    """Bring a DuckDB database up to date: a table for each list, such as `accounting.invoices`.

    What changed since the last run is read, and written into the tables. It may be stopped at any moment, or killed,
    and run again: no row is lost, and none is there twice.

    Args:
        file: The database; it is made if it is not there, and one run at a time writes to it.
        lists: As of `to_parquet`.
        **options: As of `to_parquet`.

    Returns:
        What was read, and what was not; as of `to_parquet`.

    Raises:
        UnauthorizedError, PaymentRequiredError: Codat refuses every request; what was read before stays.
        ForbiddenError: The key may not read one of the lists: Codat refuses that of three companies.
        ConfigurationError: A package is missing, or another run writes to the file.
        OSError: The database cannot be written, as where the disk is full; the next run goes on.
        CodatError: The companies could not be listed.
        TypeError: An argument is of the wrong type.
        ValueError: An argument is out of range, or there is no such list.
    """
    return _run(client, DuckDBSink(file), lists, RunOptions.read(options))


def _run(client: Client, sink: Sink, lists: object, options: RunOptions, stop: Event | None = None) -> Report:
    return run(client, make_plan(client, lists, options.companies, options.query), sink, options, stop)


async def _in_thread(client: Client, sink: Sink, lists: object, options: RunOptions) -> Report:
    """Run in a thread, for a sink blocks; a cancellation waits until what is under way is dropped or committed."""
    stop = Event()
    task = asyncio.ensure_future(asyncio.to_thread(_run, client, sink, lists, options, stop))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([task])
        raise


def _reading(slice: Slice, cursor: Cursor | None, overlap: Duration, page_size: int) -> SliceReading:
    return SliceReading(slice, cursor, overlap=read_overlap(overlap), page_size=read_page_size(page_size))
