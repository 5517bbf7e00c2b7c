"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

from attrs import field, frozen

if TYPE_CHECKING:
    from codat_api.runtime import Call

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Page(Generic[T_co]):
    """Some of the records that a list holds; iterate over it, or take its `len`.

    Attributes:
        results: The records.
        page_number: Which page it is, from 1; None for a list that has no numbers.
        page_size: How many records a page of this list holds at most.
        total_results: How many records the list holds after the query; None where the answer does not say.
        has_more: Whether another page follows.
        continuation_token: What to ask the next page with, in a list that has tokens.
    """

    results: Sequence[T_co]
    page_number: int | None
    page_size: int
    total_results: int | None
    has_more: bool
    continuation_token: str | None = field(default=None, repr=False)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)


class Listing(Protocol[T_co]):
    """An answer that holds a page of a list, as the generated models have it."""

    @property
    def results(self) -> Sequence[T_co] | None:
        """The records."""
        ...


def as_page(call: Call[Listing[T]]) -> Call[Page[T]]:
    """The same call, whose answer is a `Page`.

    Args:
        call: One whose answer has `results` and tells by numbers, links or a token whether more follow.
    """
    return call.then(_page)


def _page(listing: Listing[T] | None) -> Page[T]:
    found: object = getattr(listing, "results", None)
    results = cast("list[T]", found) if isinstance(found, list) else []
    number = _count(listing, "page_number")
    size = _count(listing, "page_size") or len(results)
    total = _count(listing, "total_results")
    token = getattr(getattr(listing, "pagination", None), "continuation_token", None)
    return Page(
        results=results,
        page_number=number,
        page_size=size,
        total_results=total,
        has_more=bool(token) or (bool(results) and (_has_next_link(listing) or (number or 1) * size < (total or 0))),
        continuation_token=token if isinstance(token, str) and token else None,
    )


def _count(listing: object, name: str) -> int | None:
    value = getattr(listing, name, None)
    return value if isinstance(value, int) and value >= 0 else None


def _has_next_link(listing: object) -> bool:
    link = getattr(getattr(listing, "links", None), "next_", None)
    return bool(getattr(link, "href", None))
