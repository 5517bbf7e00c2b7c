"""Whole lists, page by page: `iterate` and `fetch_all`, made from a `list` operation."""

from __future__ import annotations

import asyncio
import builtins
import inspect
import os
import re
import warnings
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from .._base import docstring
from .._base.arguments import whole
from .._client.client import is_codat_client
from .._http.event_loop import running_loop
from ..errors import IncompleteListError, RequestInfo
from ..instrumentation._hooks import is_watched
from ..instrumentation._reports import report_page
from .fetched_list import FetchedList
from .operation import Operation, SyncAndAsync, annotation_text, build_call_of, make_sync_and_async, result_annotation
from .page import Page, as_page
from .paginator import Cursor, Paginator
from .record_form import FormMaker, Models, RecordForm, arrow_form
from .shown import parameters_of, result_of, with_result

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table

    from codat_runtime import Call

    from .._client.client import Client
    from .._client.unread_response import UnreadResponse

__all__ = ["ListChangedWarning", "Page", "as_page", "fetch_all_of", "iterate_of"]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_BY_NUMBER = "page"
_BY_TOKEN = "continuation_token"
# On an open connection a request is written after two turns of the event loop; httpcore may come to need more.
_TURNS_TO_SEND = 6
_LISTED = re.compile(r"List (.+?), a page at a time([.:;].*)")
_ARROW_RETURNS = (
    "A row for each record, with the names that JSON has and the types of `codat_facade.arrow.schema`. The same\n"
    "    `IncompleteListError` is raised, and the same `ListChangedWarning` given, as of the models."
)
_PACKAGE = str(Path(__file__).parent) + os.sep


class ListChangedWarning(UserWarning):
    """A list changed while it was read, so that a record may be missing from what was read.

    Codat counts pages, and a record that moves shifts others from page to page. Ordered by `-modifiedDate`, only the
    record that changed can be missed, and a query for what was modified since the start finds it. It is given each
    time, and not once for each place in the program.

    Attributes:
        records: Those that were read; none of `iterate`, which gave them already.
        expected: The least that the list announced; None where it does not say.
        received: How many records came.
    """

    def __init__(
        self, message: str, *, records: Sequence[Any] = (), expected: int | None = None, received: int = 0
    ) -> None:
        super().__init__(message)
        self.records = records
        self.expected = expected
        self.received = received


class Iterate(SyncAndAsync[P, Iterator[T_co], AsyncIterator[T_co]], Protocol[P, T_co]):
    """Reads a list record by record."""

    @property
    def arrow(self) -> SyncAndAsync[P, Iterator[RecordBatch], AsyncIterator[RecordBatch]]:
        """The same as record batches of Arrow, one a page."""
        ...


class FetchAll(SyncAndAsync[P, FetchedList[T], Coroutine[Any, Any, FetchedList[T]]], Protocol[P, T]):
    """Reads a list to its end."""

    @property
    def arrow(self) -> SyncAndAsync[P, Table, Coroutine[Any, Any, Table]]:
        """The same as a table of Arrow."""
        ...


def iterate_of(list_: Operation[P, Page[T]]) -> Iterate[P, T]:
    """Make the `iterate` of a resource.

    Args:
        list_: Its `list`, which takes `page=` or `continuation_token=`.

    Returns:
        What takes the same arguments, where the page is the one to start with, and gives all records from there on.
    """
    build_call = _build_call_of(list_)

    def reading(form: Callable[[], RecordForm]) -> tuple[Callable[..., Any], Callable[..., Any]]:
        def iterate(client: Client, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
            return _iterated(client, _ListRequest(build_call, args, kwargs, form()))

        def iterate_async(client: Client, /, *args: Any, **kwargs: Any) -> AsyncIterator[Any]:
            return _iterated_async(client, _ListRequest(build_call, args, kwargs, form()))

        return iterate, iterate_async

    return _derived(  # type: ignore[no-any-return]
        build_call,
        reading,
        verb="iterate",
        container="Iterator",
        how="fetched page by page",
        arrow="Iterator[pyarrow.RecordBatch]",
        arrow_how="in record batches of Arrow, one a page",
        returns="An iterator over the records; `aio` gives one for `async for`. After the last one,\n"
        "    an `IncompleteListError` is raised if some are missing, or a `ListChangedWarning` if the list changed.",
    )


def fetch_all_of(list_: Operation[P, Page[T]]) -> FetchAll[P, T]:
    """Make the `fetch_all` of a resource.

    Args:
        list_: Its `list`, which takes `page=` or `continuation_token=`.

    Returns:
        What takes the same arguments, where the page is the one to start with, and gives a list of all records from
        there on; asynchronously it fetches as many pages at once as the client's `page_concurrency` says.
    """
    build_call = _build_call_of(list_)

    def reading(form: Callable[[], RecordForm]) -> tuple[Callable[..., Any], Callable[..., Any]]:
        def fetch_all(client: Client, /, *args: Any, **kwargs: Any) -> Any:
            request = _ListRequest(build_call, args, kwargs, form())
            return request.finish(builtins.list(_items(client, request)))

        def fetch_all_async(client: Client, /, *args: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
            return _collected(client, _ListRequest(build_call, args, kwargs, form()))

        return fetch_all, fetch_all_async

    return _derived(  # type: ignore[no-any-return]
        build_call,
        reading,
        verb="fetch_all",
        container="FetchedList",
        how="in one list",
        arrow="pyarrow.Table",
        arrow_how="in a table of Arrow",
        returns="The records, none of them twice, in a `list` that knows whether it is complete. If the list changed\n"
        "    meanwhile, a `ListChangedWarning` tells; one that ended short is an `IncompleteListError`.",
    )


class _ListRequest:
    """One list being read: its calls, and how far it got."""

    def __init__(
        self,
        build_call: Callable[..., Call[Page[Any]]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        form: RecordForm,
    ) -> None:
        by_number = _BY_NUMBER in parameters_of(build_call)
        self._build_call = build_call
        self._args = args
        self._kwargs = kwargs
        self._form = form
        self._by_number = by_number
        self._cursor = _BY_NUMBER if by_number else _BY_TOKEN
        start = kwargs.get(self._cursor)
        if by_number and start is not None:
            whole(self._cursor, start, least=1)
        self.begin()
        # Wrong arguments are the caller's error here and now, not at the first record.
        first = self.call(self.paginator.next)
        self._request = RequestInfo(first.method, first.path)

    def begin(self) -> None:
        """Go to the first page, and forget what was read."""
        self.paginator: Paginator[Any] = Paginator(by_number=self._by_number, start=self._kwargs.get(self._cursor))

    def call(self, cursor: Cursor) -> Call[Page[Any]]:
        """The call for one page."""
        call = self._form.read(self._build_call(*self._args, **{**self._kwargs, self._cursor: cursor}))
        return call.then(partial(report_page, call.route)) if is_watched() else call

    def add_page(self, page: Page[Any]) -> Sequence[Any]:
        """Go one page on, and give its records in their form, less those that an earlier page had."""
        return self._form.items(self.paginator.add_page(page))

    def finish(self, items: Sequence[Any] = ()) -> Any:
        """Give the records, if they were kept, and say so if they are not all, or the list changed meanwhile.

        Raises:
            IncompleteListError: The list ended short.
            ListChangedWarning: It changed, and warnings are errors.
        """
        paginator = self.paginator
        shortage = paginator.shortage
        fetched = self._form.whole(
            items,
            is_complete=shortage is None and not paginator.changed,
            changed=paginator.changed,
            total_results=paginator.total,
        )
        if shortage is not None:
            raise IncompleteListError(
                f"the list is not whole: {shortage}",
                records=fetched,
                expected=paginator.expected,
                received=paginator.received,
                request=self._request,
            )
        if paginator.changed:
            _warn_each_time(
                ListChangedWarning(
                    f"the list of {self._request} changed while it was read, and a record may be missing: read with "
                    "order_by='-modifiedDate', and then once more what was modified since you began",
                    records=fetched,
                    expected=paginator.expected,
                    received=paginator.received,
                )
            )
        return fetched


def _warn_each_time(warning: ListChangedWarning) -> None:
    """Warn, as the caller's line, and without the registry by which Python shows a text once for each place."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
    place = ("codat_facade", 0, __name__)
    if frame is not None:
        place = (frame.f_code.co_filename, frame.f_lineno, frame.f_globals.get("__name__", "__main__"))
    warnings.warn_explicit(warning, ListChangedWarning, *place)


def _items(client: Client, request: _ListRequest) -> Iterator[Any]:
    while not request.paginator.done:
        yield from request.add_page(client.perform(request.call(request.paginator.next)))


async def _items_async(client: Client, request: _ListRequest) -> AsyncIterator[Any]:
    while not request.paginator.done:
        for item in request.add_page(await client.perform_async(request.call(request.paginator.next))):
            yield item


def _iterated(client: Client, request: _ListRequest) -> Iterator[Any]:
    yield from _items(client, request)
    request.finish()


async def _iterated_async(client: Client, request: _ListRequest) -> AsyncIterator[Any]:
    async for item in _items_async(client, request):
        yield item
    request.finish()


async def _collected(client: Client, request: _ListRequest) -> Any:
    at_once = client.page_concurrency if is_codat_client(client) else 1
    if at_once > 1:
        items = await _collected_ahead(client, request, at_once)
        if items is not None:
            return request.finish(items)
        request.begin()
    return request.finish([item async for item in _items_async(client, request)])


async def _collected_ahead(client: Client, request: _ListRequest, at_once: int) -> builtins.list[Any] | None:
    """Read several pages at once; None if the list changed meanwhile.

    In a list that changes, pages that were not read in their order do not fit together: an untouched record can fall
    between them, which reading newest first, page by page, excludes.
    """
    loop = running_loop()
    items: builtins.list[Any] = []
    ahead: deque[asyncio.Task[UnreadResponse[Page[Any]]]] = deque()
    free = asyncio.Semaphore(at_once)

    async def fetch(cursor: Cursor) -> UnreadResponse[Page[Any]]:
        async with free:
            return await client.fetch_async(request.call(cursor))

    try:
        while not request.paginator.done and not request.paginator.changed:
            # More of them than go out at once, so that a slow page does not hold up those behind it.
            for cursor in request.paginator.next_cursors(2 * at_once)[len(ahead) :]:
                ahead.append(loop.create_task(fetch(cursor)))
            read = await ahead[0]
            # Reading takes a while, and meanwhile the request of the next page should be on its way already.
            for _ in range(_TURNS_TO_SEND):
                await asyncio.sleep(0)
            items.extend(request.add_page(await read()))
            ahead.popleft()
    finally:
        for task in ahead:
            task.add_done_callback(_drop)
            task.cancel()
        await asyncio.gather(*ahead, return_exceptions=True)
    return None if request.paginator.changed else items


def _drop(task: asyncio.Task[UnreadResponse[Any]]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().drop()


def _build_call_of(list_: Operation[P, Page[T]]) -> Callable[P, Call[Page[T]]]:
    build_call: Callable[P, Call[Page[T]]] = build_call_of(list_)
    parameters = parameters_of(build_call)
    if _BY_NUMBER not in parameters and _BY_TOKEN not in parameters:
        raise TypeError(f"{list_.__name__} takes neither {_BY_NUMBER}= nor {_BY_TOKEN}=: it has no pages to go through")
    return build_call


def _summary(build_call: Callable[..., Any], how: str) -> str:
    """The first line of the docstring: `All invoices, in one list.` for `List invoices, a page at a time.`"""
    first = inspect.cleandoc(build_call.__doc__ or "").partition("\n")[0]
    listed = _LISTED.fullmatch(first)
    if listed is None:
        return f"All records that `{build_call.__name__}` finds, {how}."
    records = f"of {listed[1]}" if listed[1].startswith("a ") else listed[1]
    return f"All {records}, {how}{listed[2]}"


def _derived(
    build_call: Callable[..., Any],
    reading: Callable[[FormMaker], tuple[Callable[..., Any], Callable[..., Any]]],
    *,
    verb: str,
    container: str,
    how: str,
    returns: str,
    arrow: str,
    arrow_how: str,
) -> Any:
    """Make the pair that goes by the list's name, with another verb, by its signature and docstring, and its `arrow`.

    Args:
        build_call: Builds the call of the list.
        reading: Makes the function, and its asynchronous twin, that read the list in a form.
        verb: What stands for `list` in the name.
        container: The class in which models are given.
        how: How they are given, for the summary.
        returns: The same, at length.
        arrow: The class in which batches are given, and by whose name `arrow` is annotated.
        arrow_how: How they are given.
    """
    record = annotation_text(result_annotation(result_annotation(result_of(build_call))))
    name = build_call.__name__.replace("list", verb, 1)

    def entry(form: FormMaker, name: str, result: str, how: str, returns: str) -> Any:
        function, twin = reading(form)
        return make_sync_and_async(
            function,
            twin,
            like=build_call,
            name=name,
            shown=with_result(build_call, result),
            doc=docstring.derived(build_call.__doc__, summary=_summary(build_call, how), returns=returns),
        )

    made = entry(Models, name, f"{container}[{record}]", how, returns)
    made.arrow = entry(arrow_form, f"{name}.arrow", arrow, arrow_how, _ARROW_RETURNS)
    return made
