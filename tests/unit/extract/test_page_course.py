"""The course through the pages of a list that changes meanwhile: what nobody touched is never missed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from attrs import define, frozen
from hypothesis import given
from hypothesis import strategies as st

from codat_facade._operations.page import Page
from codat_facade.errors import IncompleteListError
from codat_facade.extract._course import PageCourse


@frozen
class Record:
    id: str


@define
class ChangingList:
    """A list ordered newest first, of which records change, come and go."""

    ids: list[str]
    new: int = 0

    def page(self, number: int, size: int) -> Page[Any]:
        start = (number - 1) * size
        results = [Record(one) for one in self.ids[start : start + size]]
        return Page(results, number, size, len(self.ids), has_more=start + size < len(self.ids))

    def change(self, kind: str, which: int) -> str | None:
        """Change it, and return the id that was touched."""
        if kind == "add":
            self.new += 1
            self.ids.insert(0, f"new-{self.new}")
            return self.ids[0]
        if not self.ids:
            return None
        touched = self.ids.pop(which % len(self.ids))
        if kind == "modify":
            self.ids.insert(0, touched)
        return touched


CHANGES = st.lists(
    st.lists(st.tuples(st.sampled_from(["add", "modify", "remove"]), st.integers(0, 99)), max_size=5), max_size=12
)


@given(count=st.integers(0, 60), size=st.integers(1, 9), changes=CHANGES)
def test_whatever_changes_between_two_pages_no_untouched_record_is_missed(
    count: int, size: int, changes: Sequence[Sequence[tuple[str, int]]]
) -> None:
    listed = ChangingList([f"old-{number}" for number in range(count)])
    untouched = set(listed.ids)
    course = PageCourse(by_number=True)
    turns = iter(changes)
    seen: set[str] = set()
    while not course.done:
        assert isinstance(course.next, int)
        page = listed.page(course.next, size)
        course.add_page(page)
        seen |= {record.id for record in page.results}
        untouched -= {listed.change(*change) for change in next(turns, ())}

    assert untouched <= seen


def test_one_that_leaves_from_a_page_that_was_read_shifts_another_onto_it() -> None:
    listed = ChangingList([f"old-{number}" for number in range(30)])
    course = PageCourse(by_number=True)
    seen: list[str] = []
    asked: list[object] = []
    while not course.done:
        asked.append(course.next)
        page = listed.page(course.next, 10)  # type: ignore[arg-type]
        course.add_page(page)
        seen += [record.id for record in page.results]
        if len(asked) == 1:
            listed.change("remove", 3)

    assert "old-10" in seen
    # Back to the first page, for the tenth record of it is one that was on the second.
    assert asked == [1, 2, 1, 2, 3]


def test_an_unchanged_list_is_read_once() -> None:
    listed = ChangingList([f"old-{number}" for number in range(95)])
    course = PageCourse(by_number=True)
    while not course.done:
        course.add_page(listed.page(course.next, 10))  # type: ignore[arg-type]

    assert course.pages == 10
    assert course.returns == 0


def test_a_list_that_loses_records_each_time_is_said_to_be_incomplete() -> None:
    listed = ChangingList([f"old-{number}" for number in range(1000)])
    course = PageCourse(by_number=True)

    def read() -> None:
        while not course.done:
            course.add_page(listed.page(course.next, 10))  # type: ignore[arg-type]
            listed.change("remove", 0)

    with pytest.raises(IncompleteListError, match="records left it 21 times"):
        read()


def test_a_list_that_ends_short_is_said_to_be_incomplete() -> None:
    course = PageCourse(by_number=True)
    course.add_page(Page([Record("1")], 1, 1, 2, has_more=True))

    def read() -> None:
        while not course.done:
            course.add_page(Page([], course.next, 1, 2, has_more=False))  # type: ignore[arg-type]

    with pytest.raises(IncompleteListError, match="announces 2 records, and 1 came"):
        read()
