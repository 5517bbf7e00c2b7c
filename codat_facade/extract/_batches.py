"""The batches of one slice: the drivers of its reading."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ._cursor import Cursor
from ._reading import SliceReading
from ._slice import Slice

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

    from .._client.client import Client


class _Batches:
    """What both drivers tell of a reading."""

    def __init__(self, client: Client, reading: SliceReading) -> None:
        self._client = client
        self._reading = reading

    @property
    def slice(self) -> Slice:
        """What is read."""
        return self._reading.slice

    @property
    def schema(self) -> Schema:
        """The schema of the batches, which is the same for all slices of a table."""
        return self._reading.schema

    @property
    def replaces(self) -> bool:
        """Whether the rows take the place of all that were read of the slice before; else each of that with its id."""
        return self._reading.replaces

    @property
    def rows(self) -> int:
        """How many rows came so far, those that came twice included."""
        return self._reading.rows

    @property
    def requests(self) -> int:
        """How many pages were read so far."""
        return self._reading.requests

    @property
    def cursor(self) -> Cursor | None:
        """Where the next reading begins, once all batches were taken; None for one that reads all.

        Raises:
            RuntimeError: Not all batches were taken.
        """
        return self._reading.cursor


class Batches(_Batches):
    """The rows of one slice, page by page; iterate once, and then take its `cursor`.

    A row takes the place of those with its `id` in earlier batches. Two rows of one batch with one `id` are two
    records.
    """

    def __iter__(self) -> Iterator[RecordBatch]:
        reading = self._reading
        while not reading.done:
            yield reading.add_page(self._client.perform_detailed(reading.next_call()))


class AsyncBatches(_Batches):
    """The same for `async for`."""

    async def __aiter__(self) -> AsyncIterator[RecordBatch]:
        reading = self._reading
        while not reading.done:
            yield reading.add_page(await self._client.perform_detailed_async(reading.next_call()))
