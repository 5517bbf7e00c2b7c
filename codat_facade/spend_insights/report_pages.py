"""Pages of a list whose answer does not say which page it is, nor how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..page import Page

if TYPE_CHECKING:
    from codat_api.runtime import Call

    from ..page import Listing

T = TypeVar("T")

_DEFAULT_PAGE_SIZE = 100


def as_report_page(call: Call[Listing[T]], page: int | None, page_size: int | None) -> Call[Page[T]]:
    """The same call, whose answer is a `Page`; another one is taken to follow unless it is empty.

    Args:
        call: One whose answer has `results` and nothing else.
        page: The page that it asks for.
        page_size: The records that it asks for.
    """

    def read(listing: Listing[T] | None) -> Page[T]:
        results = (listing.results if listing else None) or ()
        return Page(
            results=results,
            page_number=page or 1,
            page_size=page_size or _DEFAULT_PAGE_SIZE,
            total_results=None,
            has_more=bool(results),
        )

    return call.then(read)
