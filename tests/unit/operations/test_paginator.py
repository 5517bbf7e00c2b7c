"""Going through a list: no record twice, none lost, and an end, whatever the server says."""

from __future__ import annotations

import tracemalloc
from collections.abc import Sequence
from itertools import islice, repeat
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._operations.paginator import Cursor, Paginator


class Record(NamedTuple):
    id: str


class Nameless(NamedTuple):
    amount: int

    def to_dict(self) -> dict[str, int]:
        return {"amount": self.amount}


Lie = st.one_of(st.none(), st.integers(0, 10**6))


def page_of(
    results: Sequence[object], *, size: int, number: int | None = None, total: int | None, more: bool
) -> codat.Page[object]:
    return codat.Page(results=results, page_number=number, page_size=size, total_results=total, has_more=more)


def walked(
    paginator: Paginator[object], pages: dict[int, codat.Page[object]], otherwise: codat.Page[object]
) -> list[object]:
    records: list[object] = []
    for _ in range(5_000):
        if paginator.done:
            return records
        assert isinstance(paginator.next, int)
        records.extend(paginator.add_page(pages.get(paginator.next, otherwise)))
    raise AssertionError("the paginator does not end")


@given(st.integers(0, 60), st.integers(1, 20), st.integers(1, 4))
def test_an_honest_list_is_read_whole_and_with_no_request_too_many(count: int, size: int, start: int) -> None:
    names = [Record(str(number)) for number in range(count)]
    paginator: Paginator[object] = Paginator(by_number=True, start=start)
    asked = 0
    records: list[object] = []
    while not paginator.done:
        assert isinstance(paginator.next, int)
        first = (paginator.next - 1) * size
        results = names[first : first + size]
        more = first + size < count
        records.extend(paginator.add_page(page_of(results, size=size, number=paginator.next, total=count, more=more)))
        asked += 1
    assert records == names[(start - 1) * size :]
    assert asked == max(1, -(-count // size) - start + 1)
    assert not paginator.changed


@given(st.integers(0, 40), st.integers(1, 10), st.lists(Lie, max_size=12), st.booleans(), st.booleans())
def test_a_server_that_lies_about_totals_or_ends_is_read_whole_and_to_an_end(
    count: int, size: int, totals: list[int | None], always_more: bool, repeats_last: bool
) -> None:
    names = [Record(str(number)) for number in range(count)]
    chunks = [names[first : first + size] for first in range(0, count, size)]
    lies = [*totals, *repeat(0, len(chunks))]
    pages: dict[int, codat.Page[object]] = {
        number: page_of(chunk, size=size, total=lies[number - 1], more=always_more or number < len(chunks))
        for number, chunk in enumerate(chunks, 1)
    }
    beyond = chunks[-1] if repeats_last and chunks else []
    paginator: Paginator[object] = Paginator(by_number=True)
    assert walked(paginator, pages, page_of(beyond, size=size, total=0, more=bool(beyond))) == names


@given(st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=4), min_size=1, max_size=6))
def test_no_identity_comes_out_twice_and_a_repetition_is_noticed(chunks: list[list[int]]) -> None:
    pages: dict[int, codat.Page[object]] = {
        number: page_of([Record(str(name)) for name in chunk], size=4, total=None, more=True)
        for number, chunk in enumerate(chunks, 1)
    }
    paginator: Paginator[object] = Paginator(by_number=True)
    records = walked(paginator, pages, page_of([], size=4, total=None, more=False))
    assert len(records) == len(set(records))
    read = [name for chunk in chunks[: paginator.next - 1 if isinstance(paginator.next, int) else 0] for name in chunk]
    assert paginator.changed == (len(read) > len(set(read)))


def test_a_server_that_knows_one_page_only_ends_the_walk_even_without_identities() -> None:
    same = page_of([Nameless(1), Nameless(1)], size=2, total=None, more=True)
    paginator: Paginator[object] = Paginator(by_number=True)
    assert walked(paginator, {}, same) == [Nameless(1), Nameless(1)]
    assert (paginator.changed, paginator.next) == (True, 5)


def test_a_server_that_answers_with_its_first_page_alone_has_not_given_the_others() -> None:
    same = page_of([Record("a"), Record("b")], size=2, number=1, total=6, more=True)
    paginator: Paginator[object] = Paginator(by_number=True)
    assert walked(paginator, {}, same) == [Record("a"), Record("b")]
    assert paginator.shortage == "it announces 6 records, and 2 came"
    assert paginator.next == 5


def test_records_without_identity_are_kept_though_they_look_alike() -> None:
    pages = {
        1: page_of([Nameless(1), Nameless(1)], size=2, total=3, more=True),
        2: page_of([Nameless(1)], size=2, total=3, more=False),
    }
    assert len(walked(Paginator(by_number=True), pages, pages[2])) == 3


def test_a_server_that_never_ends_is_no_loop() -> None:
    paginator: Paginator[object] = Paginator(by_number=True)
    pages = {number: page_of([Record(str(number))], size=1, total=5, more=True) for number in range(5_000)}
    assert len(walked(paginator, pages, pages[1])) == 1_001
    assert paginator.shortage == "it announces 5 records and has not ended after 1001 pages"


@given(
    sizes=st.lists(st.integers(0, 5), max_size=20),
    size=st.integers(5, 7),
    links=st.booleans(),
    numbered=st.booleans(),
    missing=st.integers(0, 30),
)
def test_pages_that_are_empty_or_short_do_not_end_a_list_that_announces_more(
    sizes: list[int], size: int, links: bool, numbered: bool, missing: int
) -> None:
    chunks = [[Record(f"{number}-{n}") for n in range(count)] for number, count in enumerate(sizes)]
    names = [record for chunk in chunks for record in chunk]
    total = len(names) + missing
    pages: dict[int, codat.Page[object]] = {
        number: page_of(
            chunk,
            size=size,
            number=number if numbered else None,
            total=total,
            more=(links and number < len(chunks)) or (number - 1) * size + len(chunk) < total,
        )
        for number, chunk in enumerate(chunks, 1)
    }
    paginator: Paginator[object] = Paginator(by_number=True)
    read = walked(paginator, pages, page_of([], size=size, total=total, more=False))
    assert not paginator.changed
    # Without a link a few empty pages in a row beyond the announced end are the end.
    if links or "000" not in "".join(map(str, sizes)):
        assert read == names
    assert paginator.received == len(read)
    assert (paginator.shortage is None) == (len(read) >= total)
    assert paginator.expected == total


@pytest.mark.parametrize(("start", "came", "shortage"), [(3, 30, None), (3, 20, "announces 30 records, and 20 came")])
def test_what_stands_before_the_first_page_is_not_expected(start: int, came: int, shortage: str | None) -> None:
    paginator: Paginator[object] = Paginator(by_number=True, start=start)
    names = [Record(str(number)) for number in range(came)]
    pages: dict[int, codat.Page[object]] = {
        start + number: page_of(names[10 * number : 10 * number + 10], size=10, total=50, more=number < 2)
        for number in range(3)
    }
    assert walked(paginator, pages, page_of([], size=10, total=50, more=False)) == names
    assert paginator.expected == 30
    assert shortage in str(paginator.shortage) if shortage else paginator.shortage is None


def test_short_pages_from_the_middle_on_are_read_to_the_end() -> None:
    # The pages have 5 records, whatever the server says: before page 3 there were 10 of 50.
    pages: dict[int, codat.Page[object]] = {
        number: page_of([Record(f"{number}-{n}") for n in range(5)], size=10, number=number, total=50, more=number < 5)
        for number in range(3, 11)
    }
    paginator: Paginator[object] = Paginator(by_number=True, start=3)
    assert len(walked(paginator, pages, page_of([], size=10, total=50, more=False))) == 40
    assert paginator.shortage is None


def test_a_list_that_shrinks_may_bring_fewer_than_it_announced_first() -> None:
    pages: dict[int, codat.Page[object]] = {
        1: page_of([Record("a"), Record("b")], size=2, total=5, more=True),
        2: page_of([Record("c"), Record("d")], size=2, total=4, more=False),
    }
    paginator: Paginator[object] = Paginator(by_number=True)
    assert len(walked(paginator, pages, page_of([], size=2, total=4, more=False))) == 4
    assert (paginator.changed, paginator.shortage) == (True, None)


def test_records_with_one_identity_on_one_page_are_both_given_unless_they_are_alike() -> None:
    class Line(NamedTuple):
        id: str
        amount: int

    lines = [Line("1", 10), Line("1", 20), Line("2", 30), Line("1", 20)]
    paginator: Paginator[object] = Paginator(by_number=True)
    assert paginator.add_page(page_of(lines[:3], size=4, total=3, more=False)) == lines[:3]
    assert (paginator.done, paginator.changed, paginator.shortage) == (True, False, None)
    paginator = Paginator(by_number=True)
    assert paginator.add_page(page_of(lines, size=4, total=4, more=False)) == lines[:3]
    assert (paginator.changed, paginator.received, paginator.shortage) == (True, 4, None)


def test_pages_without_identities_that_look_alike_are_given_where_they_are_announced() -> None:
    pages: dict[int, codat.Page[object]] = {
        number: page_of([Nameless(1), Nameless(1)], size=2, number=number, total=4, more=number < 2)
        for number in (1, 2)
    }
    paginator: Paginator[object] = Paginator(by_number=True)
    assert len(walked(paginator, pages, pages[2])) == 4
    assert (paginator.changed, paginator.shortage) == (False, None)


@given(
    size=st.integers(1, 10),
    shifts=st.lists(st.integers(0, 8), max_size=5),
    count=st.integers(1, 200),
    remembered=st.integers(50, 60),
)
def test_records_that_slip_to_later_pages_come_once_though_few_are_remembered(
    size: int, shifts: list[int], count: int, remembered: int
) -> None:
    names = [Record(str(number)) for number in range(count)]
    paginator: Paginator[object] = Paginator(by_number=True, remembered=remembered)
    records: list[object] = []
    added = iter(shifts)
    while not paginator.done:
        assert isinstance(paginator.next, int)
        first = (paginator.next - 1) * size
        page = page_of(names[first : first + size], size=size, total=len(names), more=first + size < len(names))
        records.extend(paginator.add_page(page))
        names[:0] = [Record(f"new-{len(names)}-{n}") for n in range(next(added, 0))]
    assert len(records) == len(set(records))
    assert {Record(str(number)) for number in range(count)} <= set(records)
    assert paginator.changed == (any(shifts[: paginator.next - 2]) if isinstance(paginator.next, int) else False)


def test_a_long_list_takes_no_more_memory_than_a_short_one() -> None:
    def peak(pages: int) -> int:
        paginator: Paginator[object] = Paginator(by_number=True, remembered=1_000)
        tracemalloc.start()
        try:
            for number in range(pages):
                records = [Record(f"{number}-{n}") for n in range(50)]
                paginator.add_page(page_of(records, size=50, total=50 * pages, more=True))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(400) < 1.3 * peak(60)


def test_a_total_that_changes_is_noticed() -> None:
    paginator: Paginator[object] = Paginator(by_number=True)
    paginator.add_page(page_of([Record("a")], size=1, total=3, more=True))
    assert not paginator.changed
    paginator.add_page(page_of([Record("b")], size=1, total=2, more=False))
    assert paginator.changed


def test_the_pages_that_are_known_to_come_can_be_asked_for_together() -> None:
    paginator: Paginator[object] = Paginator(by_number=True)
    assert list(paginator.next_cursors(4)) == [1]
    paginator.add_page(page_of([Record("a")], size=1, total=4, more=True))
    assert list(paginator.next_cursors(2)) == [2, 3]
    assert list(paginator.next_cursors(9)) == [2, 3, 4]
    for name in "bcd":
        paginator.add_page(page_of([Record(name)], size=1, total=4, more=True))
    # The list has grown since; one page at a time, as long as it lasts.
    assert list(paginator.next_cursors(9)) == [5]
    paginator.add_page(page_of([], size=1, total=4, more=False))
    assert list(paginator.next_cursors(9)) == []


def tokens(paginator: Paginator[object], *given: str | None) -> list[Cursor]:
    asked: list[Cursor] = []
    for token in given:
        if paginator.done:
            break
        asked.append(paginator.next)
        record = Record(str(len(asked)))
        paginator.add_page(codat.Page([record], None, 1, None, has_more=token is not None, continuation_token=token))
    return asked


def test_tokens_lead_from_page_to_page() -> None:
    assert tokens(Paginator(by_number=False), "t1", "t2", None) == [None, "t1", "t2"]
    assert tokens(Paginator(by_number=False, start="t1"), "t2", None) == ["t1", "t2"]


def test_a_token_that_comes_again_ends_the_walk() -> None:
    paginator: Paginator[object] = Paginator(by_number=False)
    assert tokens(paginator, *islice(repeat("t1"), 10)) == [None, "t1"]
    assert paginator.shortage == "it says that more follows, and brings nothing new"


def test_tokens_that_end_before_the_total_are_short() -> None:
    paginator: Paginator[object] = Paginator(by_number=False)
    paginator.add_page(codat.Page([Record("a")], None, 1, 3, has_more=True, continuation_token="t1"))
    paginator.add_page(codat.Page([Record("b")], None, 1, 3, has_more=False))
    assert paginator.done
    assert paginator.shortage == "it announces 3 records, and 2 came"


def test_an_empty_page_does_not_end_a_list_with_tokens() -> None:
    paginator: Paginator[object] = Paginator(by_number=False)
    for number in range(50):
        paginator.add_page(codat.Page([], None, 0, None, has_more=True, continuation_token=f"t{number}"))
        assert not paginator.done
    for number in range(50, 5_000):
        if paginator.done:
            break
        paginator.add_page(codat.Page([], None, 0, None, has_more=True, continuation_token=f"t{number}"))
    assert paginator.done
    assert paginator.shortage == "it says that more follows, and brings nothing new"


def test_links_that_lead_from_empty_page_to_empty_page_come_to_an_end() -> None:
    paginator: Paginator[object] = Paginator(by_number=True)
    assert walked(paginator, {}, page_of([], size=0, total=None, more=True)) == []
    assert paginator.shortage == "it says that more follows, and brings nothing new"
