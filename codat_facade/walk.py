"""The course of reading a list page by page: a decision without I/O."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Generic, TypeVar

from codat_api.runtime import encode_json

from .errors import CodatError
from .page import Page

T = TypeVar("T")

Cursor = int | str | None
"""What a page is asked with: its number, or a token; None for the first page of a list that has tokens."""

_IDENTITIES = ("id", "push_operation_key")
_MOST_PAGES = 1_000
_MOST_WITHOUT_NEWS = 100


class Walk(Generic[T]):
    """Which page comes next, which of its records are new, and when the list is over.

    Attributes:
        next: The cursor of the next page.
        over: Whether there is no next page.
        changed: Whether the list was seen to change on the way.
    """

    def __init__(self, *, by_number: bool, start: Cursor = None) -> None:
        self.next: Cursor = 1 if by_number and start is None else start
        self.over: bool = False
        self.changed: bool = False
        self._asked: set[Cursor] = {self.next}
        self._seen: set[str | int | bytes] = set()
        self._total: int | None = None
        self._last_page: int | None = None
        self._without_news = 0

    def upcoming(self, most: int) -> Sequence[Cursor]:
        """The pages that are known to come: the next one first, at most as many as asked for."""
        if self.over:
            return ()
        if not isinstance(self.next, int) or self._last_page is None:
            return (self.next,)
        return range(self.next, max(self.next, min(self._last_page, self.next + most - 1)) + 1)

    def take(self, page: Page[T]) -> Sequence[T]:
        """Go one page on.

        Args:
            page: The page that `next` asked for.

        Returns:
            Its records, less those that an earlier page had already.

        Raises:
            CodatError: The list goes on long after the end that it announced.
        """
        self._note_total(page)
        records = self._new_among(page.results)
        self._without_news = 0 if records else self._without_news + 1
        cursor = self.next + 1 if isinstance(self.next, int) else page.continuation_token
        self.over = not page.has_more or self._leads_nowhere(cursor)
        self.next = cursor
        self._asked.add(cursor)
        return records

    def _note_total(self, page: Page[T]) -> None:
        total = page.total_results
        if total is None:
            return
        self.changed |= self._total is not None and self._total != total
        self._total = total
        self._last_page = -(-total // page.page_size) if page.page_size else None
        if len(self._asked) > max(_MOST_PAGES, 10 * (self._last_page or 0)):
            raise CodatError(
                f"the list announces {total} records and has not ended after {len(self._asked)} pages: "
                "something on the way answers with other lists"
            )

    def _new_among(self, results: Sequence[T]) -> Sequence[T]:
        records: list[T] = []
        identified = False
        for record in results:
            identity = _identity(record)
            if identity is not None:
                identified = True
                if identity in self._seen:
                    self.changed = True
                    continue
                self._seen.add(identity)
            records.append(record)
        return records if identified or not self._seen_before(results) else ()

    def _seen_before(self, results: Sequence[T]) -> bool:
        """Whether a page of records without identity came before, as from a server that knows only one page."""
        print_ = hashlib.blake2b(encode_json(list(results))).digest()
        seen = print_ in self._seen
        self._seen.add(print_)
        return seen

    def _leads_nowhere(self, cursor: Cursor) -> bool:
        """Whether the page after one that says more will follow need not be asked for."""
        if not isinstance(cursor, int):
            return cursor in self._asked or self._without_news > _MOST_WITHOUT_NEWS
        # Nothing new alone is no end: records that changed meanwhile may have pushed a whole page down.
        past_the_end = self._last_page is not None and cursor > self._last_page
        return self._without_news > (0 if past_the_end else _MOST_WITHOUT_NEWS)


def _identity(record: object) -> str | int | None:
    for name in _IDENTITIES:
        value = getattr(record, name, None)
        if isinstance(value, (str, int)) and value:
            return value
    return None
