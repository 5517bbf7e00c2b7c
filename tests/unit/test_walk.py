"""Going through a list: no record twice, none lost, and an end, whatever the server says."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, repeat
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.walk import Cursor, Walk


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


def walked(walk: Walk[object], pages: dict[int, codat.Page[object]], otherwise: codat.Page[object]) -> list[object]:
    records: list[object] = []
    for _ in range(5_000):
        if walk.over:
            return records
        assert isinstance(walk.next, int)
        records.extend(walk.take(pages.get(walk.next, otherwise)))
    raise AssertionError("the walk does not end")


@given(st.integers(0, 60), st.integers(1, 20), st.integers(1, 4))
def test_an_honest_list_is_read_whole_and_with_no_request_too_many(count: int, size: int, start: int) -> None:
    names = [Record(str(number)) for number in range(count)]
    walk: Walk[object] = Walk(by_number=True, start=start)
    asked = 0
    records: list[object] = []
    while not walk.over:
        assert isinstance(walk.next, int)
        first = (walk.next - 1) * size
        results = names[first : first + size]
        more = first + size < count
        records.extend(walk.take(page_of(results, size=size, number=walk.next, total=count, more=more)))
        asked += 1
    assert records == names[(start - 1) * size :]
    assert asked == max(1, -(-count // size) - start + 1)
    assert not walk.changed


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
    walk: Walk[object] = Walk(by_number=True)
    assert walked(walk, pages, page_of(beyond, size=size, total=0, more=bool(beyond))) == names


@given(st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=4), min_size=1, max_size=6))
def test_no_identity_comes_out_twice_and_a_repetition_is_noticed(chunks: list[list[int]]) -> None:
    pages: dict[int, codat.Page[object]] = {
        number: page_of([Record(str(name)) for name in chunk], size=4, total=None, more=True)
        for number, chunk in enumerate(chunks, 1)
    }
    walk: Walk[object] = Walk(by_number=True)
    records = walked(walk, pages, page_of([], size=4, total=None, more=False))
    assert len(records) == len(set(records))
    read = [name for chunk in chunks[: walk.next - 1 if isinstance(walk.next, int) else 0] for name in chunk]
    assert walk.changed == (len(read) > len(set(read)))


def test_a_server_that_knows_one_page_only_ends_the_walk_even_without_identities() -> None:
    same = page_of([Nameless(1), Nameless(1)], size=2, total=None, more=True)
    assert walked(Walk(by_number=True), {}, same) == [Nameless(1), Nameless(1)]


def test_records_without_identity_are_kept_though_they_look_alike() -> None:
    pages = {
        1: page_of([Nameless(1), Nameless(1)], size=2, total=3, more=True),
        2: page_of([Nameless(1)], size=2, total=3, more=False),
    }
    assert len(walked(Walk(by_number=True), pages, pages[2])) == 3


def test_a_server_that_never_ends_is_an_error_and_not_a_loop() -> None:
    walk: Walk[object] = Walk(by_number=True)
    pages = {number: page_of([Record(str(number))], size=1, total=5, more=True) for number in range(5_000)}
    with pytest.raises(codat.CodatError, match="announces 5 records and has not ended after"):
        walked(walk, pages, pages[1])


def test_a_total_that_changes_is_noticed() -> None:
    walk: Walk[object] = Walk(by_number=True)
    walk.take(page_of([Record("a")], size=1, total=3, more=True))
    assert not walk.changed
    walk.take(page_of([Record("b")], size=1, total=2, more=False))
    assert walk.changed


def test_the_pages_that_are_known_to_come_can_be_asked_for_together() -> None:
    walk: Walk[object] = Walk(by_number=True)
    assert list(walk.upcoming(4)) == [1]
    walk.take(page_of([Record("a")], size=1, total=4, more=True))
    assert list(walk.upcoming(2)) == [2, 3]
    assert list(walk.upcoming(9)) == [2, 3, 4]
    for name in "bcd":
        walk.take(page_of([Record(name)], size=1, total=4, more=True))
    # The list has grown since; one page at a time, as long as it lasts.
    assert list(walk.upcoming(9)) == [5]
    walk.take(page_of([], size=1, total=4, more=False))
    assert list(walk.upcoming(9)) == []


def tokens(walk: Walk[object], *given: str | None) -> list[Cursor]:
    asked: list[Cursor] = []
    for token in given:
        if walk.over:
            break
        asked.append(walk.next)
        record = Record(str(len(asked)))
        walk.take(codat.Page([record], None, 1, None, has_more=token is not None, continuation_token=token))
    return asked


def test_tokens_lead_from_page_to_page() -> None:
    assert tokens(Walk(by_number=False), "t1", "t2", None) == [None, "t1", "t2"]
    assert tokens(Walk(by_number=False, start="t1"), "t2", None) == ["t1", "t2"]


def test_a_token_that_comes_again_ends_the_walk() -> None:
    assert tokens(Walk(by_number=False), *islice(repeat("t1"), 10)) == [None, "t1"]


def test_an_empty_page_does_not_end_a_list_with_tokens() -> None:
    walk: Walk[object] = Walk(by_number=False)
    for number in range(50):
        walk.take(codat.Page([], None, 0, None, has_more=True, continuation_token=f"t{number}"))
        assert not walk.over
    for number in range(50, 5_000):
        if walk.over:
            break
        walk.take(codat.Page([], None, 0, None, has_more=True, continuation_token=f"t{number}"))
    assert walk.over
