"""How far a stream is: for each company, the time until which its changes were read. A decision without I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from ..extract import Slice
from ..extract._cursor import as_text, from_text
from ._span import Span

Offset = Mapping[str, str]
"""The time of each company or connection, as JSON has it."""

_SECOND = 10**9


def place_of(slice: Slice) -> str:
    """The name of a company or connection in offsets."""
    return slice.key.removeprefix(slice.table.name).removeprefix("/")


def next_offset(start: Offset, slices: Iterable[Slice], *, now: int, lag: int) -> dict[str, str]:
    """Decide how far the next micro-batch goes.

    No time goes back. A company that is not there any more keeps its own, so that nothing comes twice if it returns.

    Args:
        start: Where the batch begins.
        slices: The companies that there are.
        now: The time by the service's clock, in seconds since 1970.
        lag: Seconds after its `modifiedDate` within which a record may become visible.
    """
    until = as_text((now - lag) * _SECOND)
    reached = {place_of(slice): until for slice in slices}
    # Texts of one form, in UTC: they sort as the times do.
    return {**start, **{place: max(text, start.get(place, text)) for place, text in reached.items()}}


def spans_between(start: Offset, end: Offset) -> list[Span]:
    """What lies between two offsets: the same whenever it is asked.

    Args:
        start: Where a micro-batch begins.
        end: Where it ends.
    """
    return [
        Span(*_ids_of(place), since=from_text(start[place]) if place in start else None, until=from_text(until))
        for place, until in end.items()
        if start.get(place) != until
    ]


def _ids_of(place: str) -> tuple[str | None, str | None]:
    company, _, connection = place.partition("/")
    return unquote(company) or None, unquote(connection) or None
