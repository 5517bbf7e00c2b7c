"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from attrs import field, frozen

from codat_runtime import Model

from .listing import Listing, with_records
from .records import html_of_records, kind_of_records

if TYPE_CHECKING:
    from codat_runtime import Call

_MAX_DIGITS = 19

DEFAULT_PAGE_SIZE = 100
"""The page size where none is asked for."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Page(Generic[T_co]):
    """Some of the records that a list holds; iterate over it, or take its `len`.

    Attributes:
        results: The records.
        page_number: The number of the page, from 1; None for a list that has no numbers.
        page_size: The maximum number of records on a page of this list.
        total_results: The number of records that match the query; None if the response has no total.
        has_more: True if another page follows.
        continuation_token: The token of the next page, in a list that has tokens.
        more_is_guessed: True if the response does not tell whether another page follows, and is full, so that one may.
    """

    results: Sequence[T_co]
    page_number: int | None
    page_size: int
    total_results: int | None
    has_more: bool
    continuation_token: str | None = field(default=None, repr=False)
    more_is_guessed: bool = field(default=False, repr=False)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def __repr__(self) -> str:
        total = f" of {self.total_results:,}" if self.total_results is not None else ""
        number = f"{self.page_number}: " if self.page_number is not None else ""
        more = ", more follow" if self.has_more else ""
        return f"<Page {number}{len(self.results):,}{total} {kind_of_records(self.results)}{more}>"

    def _repr_html_(self) -> str:
        return html_of_records(repr(self)[1:-1], self.results)


def as_page(call: Call[Listing[T]]) -> Call[Page[T]]:
    """The same call, whose response is a `Page`.

    Args:
        call: One whose response has `results` and tells by numbers, links or a token whether more follow.
    """
    asked = dict(call.query)
    number = _number(asked.get("page"), 1)
    size = _number(asked.get("pageSize"), DEFAULT_PAGE_SIZE)

    def read(listing: Listing[T]) -> Page[T]:
        return _page(listing, number, size)

    return with_records(call).then(read)


def follows(number: int, size: int, count: int, total: int) -> bool:
    """Return whether more records follow by the numbers: those of this page and of all pages before, full, are not all.

    Args:
        number: Which page it is, from 1.
        size: How many records a full page holds.
        count: How many this one holds.
        total: How many the list holds.
    """
    return (number - 1) * size + count < total


def _page(listing: Listing[T], asked: int, asked_size: int) -> Page[T]:
    results = cast("Sequence[T]", listing.results)
    number = _count(listing, "page_number")
    announced_size = _count(listing, "page_size")
    size = announced_size or len(results)
    total = _count(listing, "total_results")
    token = getattr(getattr(listing, "pagination", None), "continuation_token", None)
    more_is_told = (
        bool(token)
        or _has_next_link(listing)
        or follows(asked if number is None else number, size, len(results), total or 0)
    )
    # Another page is taken to follow a full one that does not say how many records there are.
    more_is_guessed = (
        not more_is_told
        and total is None
        and bool(results)
        and len(results) in (asked_size, announced_size)
        and _is_silent(listing)
    )
    return Page(
        results=results,
        page_number=number,
        page_size=size,
        total_results=total,
        has_more=more_is_told or more_is_guessed,
        continuation_token=token if isinstance(token, str) and token else None,
        more_is_guessed=more_is_guessed,
    )


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() else otherwise


def _is_silent(listing: object) -> bool:
    if hasattr(listing, "pagination"):
        return False
    links = getattr(listing, "links", None)
    # Links without any are as silent as none.
    return links is None or (isinstance(links, Model) and not links.to_dict())


def _count(listing: object, name: str) -> int | None:
    value = getattr(listing, name, None)
    # A number that came as text still announces how many records there are.
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < _MAX_DIGITS:
        return int(value)
    # So does 5.0, or 5e0.
    if isinstance(value, Decimal) and value.adjusted() < _MAX_DIGITS and value == value.to_integral_value():
        value = int(value)
    return value if isinstance(value, int) and value >= 0 else None


def _has_next_link(listing: object) -> bool:
    link = getattr(getattr(listing, "links", None), "next_", None)
    return bool(getattr(link, "href", None))
