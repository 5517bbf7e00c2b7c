"""The list that `fetch_all` returns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from .records import html_of_records, kind_of_records

T = TypeVar("T")


class FetchedList(list[T]):
    """The records of a list: a `list` that knows whether it is complete.

    Attributes:
        is_complete: True if as many records came as the list announces, and it did not change meanwhile.
        changed: True if the list changed while it was read: its total changed, or a record came twice.
        total_results: How many records the list announced last, before the page that was begun with included; None
            where it does not say.
    """

    def __init__(
        self,
        records: Iterable[T] = (),
        *,
        is_complete: bool = True,
        changed: bool = False,
        total_results: int | None = None,
    ) -> None:
        super().__init__(records)
        self.is_complete = is_complete
        self.changed = changed
        self.total_results = total_results

    def __repr__(self) -> str:
        complete = "complete" if self.is_complete else "not complete"
        return f"<FetchedList: {len(self):,} {kind_of_records(self)}, {complete}>"

    def _repr_html_(self) -> str:
        return html_of_records(repr(self)[1:-1], self)
