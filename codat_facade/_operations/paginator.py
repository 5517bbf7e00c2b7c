"""The course of reading a list page by page: a decision without I/O."""

from __future__ import annotations

import hashlib
from array import array
from collections import deque
from collections.abc import Sequence, Set
from typing import Any, Generic, TypeVar, cast

from codat_runtime import encode_json

from .page import Page

T = TypeVar("T")

Cursor = int | str | None
"""The parameter that selects a page: its number, or a token; None for the first page of a list that has tokens."""

_IDENTITIES = ("id", "push_operation_key")
_MAX_PAGES = 1_000
# Pages in a row that bring nothing new: while a link, a token or the total says that more follows, and otherwise.
_MAX_WITHOUT_NEWS = 100
_MAX_WITHOUT_NEWS_AT_THE_END = 3
_REMEMBERED_RECORDS = 50_000
_REMEMBERED_TOKENS = 10_000


class Paginator(Generic[T]):
    """Which page comes next, which of its records are new, when the list is over, and whether it came whole.

    Attributes:
        next: The cursor of the next page.
        done: Whether there is no next page.
        changed: Whether the list was seen to change on the way: its total changed, or a record came on two pages.
        received: How many records came, those that came twice included.
        total: How many the list announced last; None where it does not say.
    """

    def __init__(self, *, by_number: bool, start: Cursor = None, remembered: int = _REMEMBERED_RECORDS) -> None:
        """Begin.

        Args:
            by_number: Whether pages have numbers rather than tokens.
            start: The page to begin with; None for the first.
            remembered: How many records are known again when they come on a later page.
        """
        self.next: Cursor = 1 if by_number and start is None else start
        self.done: bool = False
        self.changed: bool = False
        self.received: int = 0
        self.total: int | None = None
        self._start = self.next
        self._records_before_start: int | None = None
        self._least_total: int | None = None
        self._page_size = 0
        self._pages = 0
        self._without_news = 0
        self._broken_off = False
        self._endless = False
        self._recent = _Recent(remembered)
        self._tokens = _Recent(_REMEMBERED_TOKENS)
        self._tokens.add([hash(self.next)])

    @property
    def expected(self) -> int | None:
        """The least that the list announced, less what stands before the first page that was asked for.

        A list that changes can hold fewer records than it announced at one time, but not fewer than at all times.
        """
        return self._from_start(self._least_total)

    @property
    def shortage(self) -> str | None:
        """In which way the list is not whole; None where it is, as far as its server says."""
        expected = self.expected
        if self._endless:
            return f"it announces {expected} records and has not ended after {self._pages} pages"
        if expected is None:
            return "it says that more follows, and brings nothing new" if self._broken_off else None
        return f"it announces {expected} records, and {self.received} came" if self.received < expected else None

    def next_cursors(self, most: int) -> Sequence[Cursor]:
        """The pages that are known to come: the next one first, at most as many as asked for."""
        if self.done:
            return ()
        last = self._last_page
        if not isinstance(self.next, int) or last is None:
            return (self.next,)
        return range(self.next, max(self.next, min(last, self.next + most - 1)) + 1)

    def add_page(self, page: Page[T]) -> Sequence[T]:
        """Go one page on.

        Args:
            page: The page that `next` asked for.

        Returns:
            Its records, less those that an earlier page had already.
        """
        self._pages += 1
        self._page_size = max(self._page_size, page.page_size)
        if self._pages == 1:
            self._records_before_start = self._before_start(page)
        self._note_total(page.total_results)
        # A server that gives another page than was asked for has not counted on, and repeats itself in no other way.
        is_the_page = page.page_number is None or page.page_number == self.next or not isinstance(self.next, int)
        records = self._new_among(page, is_the_page)
        self._without_news = 0 if records else self._without_news + 1
        self._go_on(page, is_the_page)
        return records

    def _before_start(self, page: Page[T]) -> int | None:
        if not isinstance(self._start, int):
            return 0 if self._start is None else None
        # A page that is no last one and shorter than its size tells how long the pages of this list really are.
        size = len(page.results) if page.results and page.has_more else page.page_size
        return (self._start - 1) * size if size or self._start == 1 else None

    def _note_total(self, total: int | None) -> None:
        if total is None:
            return
        self.changed |= self.total is not None and self.total != total
        self.total = total
        self._least_total = total if self._least_total is None else min(total, self._least_total)

    def _from_start(self, total: int | None) -> int | None:
        before = self._records_before_start
        return None if total is None or before is None else max(0, total - before)

    @property
    def _last_page(self) -> int | None:
        """The last page by the numbers."""
        return None if self.total is None or not self._page_size else -(-self.total // self._page_size)

    def _go_on(self, page: Page[T], is_the_page: bool) -> None:
        asked = self.next
        expected = self._from_start(self.total)
        is_short = expected is not None and self.received < expected
        self.next = asked + 1 if isinstance(asked, int) else page.continuation_token
        is_over = not page.has_more or (self._without_news and may_be_the_only_one(page, asked))
        if is_over and not is_short:
            self.done = True
            return
        if isinstance(self.next, int):
            is_stuck = False
            within = self._last_page is not None and self.next <= self._last_page
        else:
            is_stuck = self.next is None or hash(self.next) in self._tokens
            self._tokens.add([hash(self.next)])
            within = False
        is_met = expected is not None and not is_short
        # Without a total, a page that comes again is that of a server which knows no other.
        repeats = bool(page.results) and self.total is None
        more_is_said = is_the_page and not is_met and not repeats and (page.has_more or within)
        patience = _MAX_WITHOUT_NEWS if more_is_said else _MAX_WITHOUT_NEWS_AT_THE_END
        self._endless = is_met and self._pages > max(_MAX_PAGES, 10 * (self._last_page or 0))
        self.done = is_stuck or self._without_news >= patience or self._endless
        self._broken_off = self.done and page.has_more and (is_stuck or not is_the_page or not page.results)

    def _new_among(self, page: Page[T], is_the_page: bool) -> Sequence[T]:
        identities = [_identity(record) for record in page.results]
        distinct = set(identities)
        if None not in distinct and len(distinct) == len(identities) and self._recent.has_none_of(distinct):
            # Nearly every page, and in a third of the time.
            self._recent.add(cast("list[int]", identities))
            self.received += len(identities)
            return page.results
        return self._told_apart(page, identities, is_the_page)

    def _told_apart(self, page: Page[T], identities: Sequence[int | None], is_the_page: bool) -> Sequence[T]:
        records: list[T] = []
        on_page: dict[int, T] = {}
        copies: dict[int, set[bytes]] = {}
        repeated = False
        for record, identity in zip(page.results, identities, strict=True):
            if identity is not None:
                if identity in self._recent:
                    repeated = True
                    continue
                first = on_page.setdefault(identity, record)
                # One page shows one moment: what has the same identity there is another record, unless it is a copy.
                if first is not record:
                    known = copies.setdefault(identity, {_digest(first)})
                    digest = _digest(record)
                    if digest in known:
                        repeated = True
                        continue
                    known.add(digest)
            records.append(record)
        came = len(page.results)
        if len(records) == came and not on_page:
            records, repeated = self._unless_seen(page, is_the_page)
            came = len(records)
        self._recent.add(list(on_page))
        is_the_only_page = not records and may_be_the_only_one(page, self.next)
        self.changed |= repeated and is_the_page and not is_the_only_page
        self.received += came if is_the_page else len(records)
        return records

    def _unless_seen(self, page: Page[T], is_the_page: bool) -> tuple[list[T], bool]:
        """The records of a page without identities; none if it came before, as from a server that knows one page."""
        digest = hash(_digest(list(page.results)))
        seen = digest in self._recent
        self._recent.add([digest])
        expected = self._from_start(self.total)
        # Alike, but announced and numbered.
        is_due = page.page_number == self.next and expected is not None and self.received < expected
        if seen and not (is_the_page and is_due):
            return [], True
        return list(page.results), False


class _Recent:
    """The last of what was seen, as hashes of 64 bits: the longest list takes no more memory than a long one."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._hashes: set[int] = set()
        self._chunks: deque[array[int]] = deque()
        self._count = 0

    def __contains__(self, value: int) -> bool:
        return value in self._hashes

    def has_none_of(self, values: Set[int | None]) -> bool:
        """Return whether none of some values is among them."""
        return self._hashes.isdisjoint(values)

    def add(self, hashes: Sequence[int]) -> None:
        """Remember, and forget what is older than the last chunk and more than the most."""
        if not hashes:
            return
        self._hashes.update(hashes)
        self._chunks.append(array("q", hashes))
        self._count += len(hashes)
        while self._count > self._most and len(self._chunks) > 2:
            oldest = self._chunks.popleft()
            self._hashes.difference_update(oldest)
            self._count -= len(oldest)


def may_be_the_only_one(page: Page[Any], asked: Cursor) -> bool:
    """Whether a page that only repeats itself is that of a server which has no other.

    Nobody announced another one, and it does not say that it is what was asked for.
    """
    return page.more_is_guessed and page.page_number != asked


def _identity(record: object) -> int | None:
    for name in _IDENTITIES:
        value = getattr(record, name, None)
        if value and isinstance(value, str):
            return hash(value)
        if value and isinstance(value, int):
            # Numbers by their text, for -1 and -2 have one hash.
            return hash(str(value))
    return None


def _digest(value: object) -> bytes:
    return hashlib.blake2b(encode_json(value), digest_size=16).digest()
