"""Whole lists, page by page: `iterate` and `fetch_all`, made from a `list` operation."""

from __future__ import annotations

import asyncio
import builtins
import inspect
import warnings
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from . import docstring
from .client import is_real
from .operation import Operation, Pair, answer_of, make_pair, shown
from .page import Page, as_page
from .walk import Cursor, Walk

if TYPE_CHECKING:
    from codat_api.runtime import Call

    from .client import Client

__all__ = ["ListChangedWarning", "Page", "as_page", "collect", "iterate_over"]

P = ParamSpec("P")
T = TypeVar("T")

_BY_NUMBER = "page"
_BY_TOKEN = "continuation_token"
# On an open connection a request is written after two turns of the event loop; httpcore may come to need more.
_TURNS_TO_SEND = 6


class ListChangedWarning(UserWarning):
    """A list changed while it was read, so that a record may be missing from what was read.

    Codat counts pages, and a record that moves shifts others from page to page. Ordered by `-modifiedDate`, only the
    record that changed can be missed, and a query for what was modified since the start finds it.
    """


def iterate_over(list_: Operation[P, Page[T]]) -> Pair[P, Iterator[T], AsyncIterator[T]]:
    """Make the `iterate` of a resource.

    Args:
        list_: Its `list`, which takes `page=` or `continuation_token=`.

    Returns:
        What takes the same arguments, where the page is the one to start with, and gives all records from there on.
    """
    describe = _described(list_)

    def iterate(client: Client, /, *args: Any, **kwargs: Any) -> Iterator[T]:
        return _records(client, _Reading(describe, args, kwargs))

    def iterate_async(client: Client, /, *args: Any, **kwargs: Any) -> AsyncIterator[T]:
        return _records_async(client, _Reading(describe, args, kwargs))

    return _derived(  # type: ignore[no-any-return]
        describe,
        iterate,
        iterate_async,
        verb="iterate",
        container="Iterator",
        summary=f"All records that `{describe.__name__}` finds, fetched page by page as they are asked for.",
        returns="An iterator over the records; `aio` gives one for `async for`.",
    )


def collect(list_: Operation[P, Page[T]]) -> Pair[P, builtins.list[T], Coroutine[Any, Any, builtins.list[T]]]:
    """Make the `fetch_all` of a resource.

    Args:
        list_: Its `list`, which takes `page=` or `continuation_token=`.

    Returns:
        What takes the same arguments, where the page is the one to start with, and gives a list of all records from
        there on; asynchronously it fetches as many pages at once as the client's `page_concurrency` says.
    """
    describe = _described(list_)

    def fetch_all(client: Client, /, *args: Any, **kwargs: Any) -> builtins.list[T]:
        return builtins.list(_records(client, _Reading(describe, args, kwargs)))

    def fetch_all_async(client: Client, /, *args: Any, **kwargs: Any) -> Coroutine[Any, Any, builtins.list[T]]:
        return _collected(client, _Reading(describe, args, kwargs))

    return _derived(  # type: ignore[no-any-return]
        describe,
        fetch_all,
        fetch_all_async,
        verb="fetch_all",
        container="list",
        summary=f"All records that `{describe.__name__}` finds, in one list.",
        returns="The records, none of them twice; a `ListChangedWarning` tells if the list changed meanwhile.",
    )


class _Reading(Generic[T]):
    """One list being read: its calls, and how far it got."""

    def __init__(self, describe: Callable[..., Call[Page[T]]], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        by_number = _BY_NUMBER in inspect.signature(describe).parameters
        self._describe = describe
        self._args = args
        self._kwargs = kwargs
        self._by_number = by_number
        self._cursor = _BY_NUMBER if by_number else _BY_TOKEN
        self.begin()
        # Wrong arguments are the caller's error here and now, not at the first record.
        self.call(self.walk.next)

    def begin(self) -> None:
        """Go to the first page, and forget what was read."""
        self.walk: Walk[T] = Walk(by_number=self._by_number, start=self._kwargs.get(self._cursor))

    def call(self, cursor: Cursor) -> Call[Page[T]]:
        return self._describe(*self._args, **{**self._kwargs, self._cursor: cursor})

    def finish(self) -> None:
        """Say so if the list changed meanwhile."""
        if self.walk.changed:
            warnings.warn(
                "the list changed while it was read, and a record may be missing: read with order_by='-modifiedDate', "
                "and then once more what was modified since you began",
                ListChangedWarning,
                stacklevel=2,
            )


def _records(client: Client, reading: _Reading[T]) -> Iterator[T]:
    while not reading.walk.over:
        yield from reading.walk.take(client.perform(reading.call(reading.walk.next)))
    reading.finish()


async def _records_async(client: Client, reading: _Reading[T]) -> AsyncIterator[T]:
    while not reading.walk.over:
        for record in reading.walk.take(await client.perform_async(reading.call(reading.walk.next))):
            yield record
    reading.finish()


async def _collected(client: Client, reading: _Reading[T]) -> builtins.list[T]:
    at_once = client.page_concurrency if is_real(client) else 1
    if at_once > 1:
        records = await _collected_ahead(client, reading, at_once)
        if records is not None:
            return records
        reading.begin()
    return [record async for record in _records_async(client, reading)]


async def _collected_ahead(client: Client, reading: _Reading[T], at_once: int) -> builtins.list[T] | None:
    """Read several pages at once; None if the list changed meanwhile.

    In a list that changes, pages that were not read in their order do not fit together: an untouched record can fall
    between them, which reading newest first, page by page, excludes.
    """
    records: builtins.list[T] = []
    ahead: deque[asyncio.Task[Callable[[], Page[T]]]] = deque()
    free = asyncio.Semaphore(at_once)

    async def fetch(cursor: Cursor) -> Callable[[], Page[T]]:
        async with free:
            return await client.fetch_async(reading.call(cursor))

    try:
        while not reading.walk.over and not reading.walk.changed:
            # More of them than go out at once, so that a slow page does not hold up those behind it.
            for cursor in reading.walk.upcoming(2 * at_once)[len(ahead) :]:
                ahead.append(asyncio.create_task(fetch(cursor)))
            read = await ahead[0]
            # Reading takes a while, and meanwhile the request of the next page should be on its way already.
            for _ in range(_TURNS_TO_SEND):
                await asyncio.sleep(0)
            records.extend(reading.walk.take(read()))
            ahead.popleft()
    finally:
        for task in ahead:
            task.cancel()
        await asyncio.gather(*ahead, return_exceptions=True)
    return None if reading.walk.changed else records


def _described(list_: Operation[P, Page[T]]) -> Callable[P, Call[Page[T]]]:
    describe: Callable[P, Call[Page[T]]] = inspect.unwrap(list_)
    parameters = inspect.signature(describe).parameters
    if _BY_NUMBER not in parameters and _BY_TOKEN not in parameters:
        raise TypeError(f"{list_.__name__} takes neither {_BY_NUMBER}= nor {_BY_TOKEN}=: it has no pages to go through")
    return describe


def _derived(
    describe: Callable[..., Any],
    function: Callable[..., Any],
    twin: Callable[..., Any],
    *,
    verb: str,
    container: str,
    summary: str,
    returns: str,
) -> Any:
    """Make the pair that goes by the list's name, with another verb, and by its signature and docstring."""
    signature = inspect.signature(describe)
    record = answer_of(answer_of(signature.return_annotation))
    return make_pair(
        function,
        twin,
        like=describe,
        name=describe.__name__.replace("list", verb, 1),
        signature=signature.replace(return_annotation=f"{container}[{shown(record)}]"),
        doc=docstring.derived(describe.__doc__, summary=summary, returns=returns),
    )
