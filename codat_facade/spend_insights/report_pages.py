"""Pages of a list whose response is not documented to say which page it is, nor how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._operations.listing import records_of
from .._operations.page import DEFAULT_PAGE_SIZE, Page, follows

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._operations.listing import Listing

T = TypeVar("T")


def as_report_page(call: Call[Listing[T] | list[T]], page: int | None, page_size: int | None) -> Call[Page[T]]:
    """The same call, whose response is a `Page`; where it does not count, another one is taken to follow a full one.

    Args:
        call: One whose response has `results`, or is the records themselves.
        page: The page that it asks for.
        page_size: The records that it asks for.
    """

    def read(listing: Listing[T] | list[T]) -> Page[T]:
        results: Sequence[T] = records_of(listing)
        properties: Mapping[str, Any] = getattr(listing, "additional_properties", {})
        number = page or 1
        size = _count(properties, "pageSize") or page_size or DEFAULT_PAGE_SIZE
        total = _count(properties, "totalResults")
        return Page(
            results=results,
            page_number=number,
            page_size=size,
            total_results=total,
            # Longer than was asked for is the whole list, of a response that has no pages.
            has_more=len(results) == size if total is None else follows(number, size, len(results), total),
            more_is_guessed=len(results) == size and total is None,
        )

    return call.then(read)


def _count(properties: Mapping[str, Any], name: str) -> int | None:
    value = properties.get(name)
    return value if isinstance(value, int) else None
