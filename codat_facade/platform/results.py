"""Lists that come whole, without pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from .._operations.listing import with_records

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._operations.listing import Listing

T = TypeVar("T")


def as_results(call: Call[Listing[T]]) -> Call[Sequence[T]]:
    """The same call, whose response is the records alone.

    Args:
        call: One whose response has them as `results`.
    """
    return with_records(call).then(_results)


def _results(listing: Listing[T]) -> Sequence[T]:
    return listing.results or ()
