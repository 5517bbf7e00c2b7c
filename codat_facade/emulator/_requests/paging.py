"""Lists in pages: filtered, ordered, and linked to each other."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Protocol
from urllib.parse import urlencode

from codat_facade.emulator._core.errors import ValidationItem, bad_request
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.query import parse_order, parse_query
from codat_facade.emulator._spec.schema import Shape

DEFAULT_SIZE = 100
MAX_PAGE_SIZE = 5000


class Source(Protocol):
    """Records that can be listed."""

    @property
    def key(self) -> object:
        """A key that tells this source, in its present state, from any other; None if there is none."""
        ...

    def __len__(self) -> int: ...

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The records, in order, for a search that need not see all of them whole."""
        ...

    def part(self, start: int, stop: int) -> Sequence[Record]:
        """The records from one place to before another."""
        ...


class ListSource:
    """A plain list as a source."""

    key = None

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The records, in order."""
        return iter(self._records)

    def part(self, start: int, stop: int) -> Sequence[Record]:
        """The records from one place to before another."""
        return self._records[start:stop]


class ConcatenatedSource:
    """Several sources, one after the other."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources

    @property
    def key(self) -> object:
        """The keys of all of them."""
        return tuple(source.key for source in self._sources)

    def __len__(self) -> int:
        return sum(map(len, self._sources))

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The records, in order."""
        return (record for source in self._sources for record in source.lazy_records())

    def part(self, start: int, stop: int) -> Sequence[Record]:
        """The records from one place to before another."""
        found: list[Record] = []
        for source in self._sources:
            found += source.part(max(start, 0), max(stop, 0))
            start -= len(source)
            stop -= len(source)
        return found


class _Selected:
    """Some of the records of a source, by their places in it."""

    key = None

    def __init__(self, source: Source, places: Sequence[int]) -> None:
        self._source = source
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The records, in order."""
        return iter(self.part(0, len(self)))

    def part(self, start: int, stop: int) -> Sequence[Record]:
        """The records from one place to before another."""
        return [self._source.part(place, place + 1)[0] for place in self._places[start:stop]]


def page_of(call: RoutedRequest, source: Source, shape: Shape, arrays: Collection[str] = ()) -> dict[str, Any]:
    """Return the page that a request asks for.

    Args:
        call: The request, with `page`, `pageSize`, `query` and `orderBy` among its values, all of them optional.
        source: The records to list.
        shape: The shape of a record.
        arrays: The dotted paths inside arrays that a query may name.

    Returns:
        `results`, `pageNumber`, `pageSize`, `totalResults` and `_links`.

    Raises:
        ApiError: 400: a number out of range, a malformed query or order.
    """
    number = _number(call, "page", 1, 10**9)
    size = min(_number(call, "pageSize", DEFAULT_SIZE, MAX_PAGE_SIZE), call.store.settings.page_limit)
    selected = select(call, source, shape, arrays)
    total = len(selected)
    start = (number - 1) * size
    last = start + size >= total
    return {
        "results": list(selected.part(start, start + size)),
        "pageNumber": number,
        "pageSize": size,
        "totalResults": total,
        "_links": _links(call, number, size, last),
    }


def select(call: RoutedRequest, source: Source, shape: Shape, arrays: Collection[str] = ()) -> Source:
    """Return the records that match a request's `query`, in its `orderBy`.

    Raises:
        ApiError: 400: the query or the order is malformed.
    """
    query, order = call.values.get("query"), call.values.get("orderBy")
    if not query and not order:
        return source
    matches = parse_query(query, shape, arrays) if query else None
    arrange = parse_order(order, shape) if order else None

    def find() -> list[int]:
        found = [
            (place, record) for place, record in enumerate(source.lazy_records()) if matches is None or matches(record)
        ]
        return arrange(found) if arrange else [place for place, _ in found]

    places = find() if source.key is None else call.store.selection((source.key, query, order), find)
    return _Selected(source, places)


def continuation_of(call: RoutedRequest, source: Source, shape: Shape) -> tuple[Sequence[Record], dict[str, str]]:
    """Return the records after a request's `continuationToken`, and the `pagination` object for the next ones.

    Raises:
        ApiError: 400: the token is not one that a response gave.
    """
    token = call.values.get("continuationToken")
    start = _offset(token) if token else 0
    stop = start + min(DEFAULT_SIZE, call.store.settings.page_limit)
    selected = select(call, source, shape)
    more = stop < len(selected)
    return selected.part(start, stop), ({"continuationToken": _token(stop)} if more else {})


def _token(offset: int) -> str:
    return base64.urlsafe_b64encode(f"after:{offset}".encode()).decode()


def _offset(token: str) -> int:
    try:
        offset = int(base64.urlsafe_b64decode(token).decode().removeprefix("after:"))
    except (binascii.Error, ValueError):
        offset = -1
    if offset < 0:
        message = "is not a token that a response gave; leave it out for the first page"
        raise bad_request([ValidationItem("continuationToken", message, "continuationToken")])
    return offset


def _number(call: RoutedRequest, name: str, default: int, maximum: int) -> int:
    number = int(call.values.get(name, default))
    if not 1 <= number <= maximum:
        raise bad_request([ValidationItem(name, f"{number} must be from 1 to {maximum}", "range")])
    return number


def _links(call: RoutedRequest, number: int, size: int, last: bool) -> dict[str, dict[str, str]]:
    path = call.request.path
    kept = [(name, value) for name, value in call.request.query if name.lower() not in ("page", "pagesize")]

    def link(to: int) -> dict[str, str]:
        return {"href": f"{path}?{urlencode([('page', to), ('pageSize', size), *kept])}"}

    links = {"self": {"href": path}, "current": link(number)}
    if not last:
        links["next"] = link(number + 1)
    if number > 1:
        links["previous"] = link(number - 1)
    return links
