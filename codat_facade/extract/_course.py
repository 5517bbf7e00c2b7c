"""Which page of a list comes next, so that no untouched record is missed: a decision without I/O."""

from __future__ import annotations

from typing import Any

from .._operations.page import Page
from .._operations.paginator import Cursor, Paginator
from ..errors import IncompleteListError

_MAX_RETURNS = 20


class PageCourse:
    """Which page of a list comes next, where records may enter, change and leave while it is read.

    Newest first, what is new or changed comes in at the front and shifts the others towards the end, so that some of
    them come twice. What leaves the list shifts others towards the front, onto pages that were read already: its total
    falls. Then the course goes back by as many pages as the total fell by records.

    Attributes:
        done: Whether all was read.
        pages: How many pages were read.
        returns: How often the course went back.
    """

    def __init__(self, *, by_number: bool) -> None:
        """Begin.

        Args:
            by_number: Whether pages have numbers rather than tokens.
        """
        self._by_number = by_number
        self._paginator: Paginator[Any] = Paginator(by_number=by_number)
        self._total: int | None = None
        self.pages = 0
        self.returns = 0

    @property
    def next(self) -> Cursor:
        """The number or the token of the next page."""
        return self._paginator.next

    @property
    def done(self) -> bool:
        """Whether all was read."""
        return self._paginator.done

    def add_page(self, page: Page[Any]) -> None:
        """Go one page on.

        Args:
            page: The page that `next` asked for, of records that have an `id`.

        Raises:
            IncompleteListError: The list ended short, or lost records each time that it was read.
        """
        asked = self._paginator.next
        self._paginator.add_page(page)
        self.pages += 1
        total, before = page.total_results, self._total
        self._total = before if total is None else total
        if isinstance(asked, int) and asked > 1 and total is not None and before is not None and total < before:
            self._go_back(asked, before - total, page.page_size or len(page.results) or 1)
        elif self.done and self._paginator.shortage is not None:
            raise self._incomplete(self._paginator.shortage)

    def _go_back(self, asked: int, records: int, page_size: int) -> None:
        self.returns += 1
        if self.returns > _MAX_RETURNS:
            raise self._incomplete(f"records left it {self.returns} times while it was read")
        self._paginator = Paginator(by_number=True, start=max(1, asked - -(-records // page_size)))

    def _incomplete(self, why: str) -> IncompleteListError:
        paginator = self._paginator
        return IncompleteListError(
            f"the list is not whole: {why}", expected=paginator.expected, received=paginator.received
        )
