"""Where the next reading of a list begins: never after what may still come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade.extract import Cursor
from codat_facade.extract._cursor import as_text, from_text, nanoseconds, next_cursor

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


def at(moment: datetime) -> int:
    return nanoseconds(moment - EPOCH)


def after(
    before: Cursor | None = None,
    newest: datetime | None = None,
    now: datetime | None = None,
    machine: datetime = datetime(2100, 1, 1, tzinfo=UTC),
) -> Cursor | None:
    return next_cursor(
        before,
        newest=None if newest is None else at(newest),
        server_time=now,
        machine_time=machine,
        overlap=HOUR,
        query=None,
    )


def test_what_changed_lately_is_read_again_with_an_overlap() -> None:
    cursor = after(newest=NOON, now=NOON + timedelta(minutes=59))

    assert cursor == Cursor(at(NOON), is_settled=False)
    assert cursor.filter(HOUR) == "modifiedDate>=2026-01-31T11:00:00.0000000Z"


def test_what_is_older_than_the_overlap_by_the_server_s_clock_is_not_read_again() -> None:
    cursor = after(newest=NOON, now=NOON + HOUR)

    assert cursor == Cursor(at(NOON), is_settled=True)
    assert cursor.filter(HOUR) == "modifiedDate>2026-01-31T12:00:00.0000000Z"


def test_a_server_that_does_not_tell_the_time_is_read_with_an_overlap_forever() -> None:
    assert after(newest=NOON, now=None) == Cursor(at(NOON), is_settled=False)


def test_nothing_new_leaves_the_cursor_where_it_was_and_settles_it() -> None:
    before = Cursor(at(NOON), is_settled=False)

    assert after(before, now=NOON + timedelta(days=1)) == Cursor(at(NOON), is_settled=True)
    assert after(before) == before


def test_a_date_in_the_future_does_not_hide_what_comes() -> None:
    cursor = after(newest=datetime(9999, 12, 31, tzinfo=UTC), now=NOON)

    assert cursor == Cursor(at(NOON), is_settled=False)


@pytest.mark.parametrize("future", [timedelta(minutes=1), timedelta(days=3), timedelta(days=300_000)])
def test_a_date_in_the_future_does_not_hide_what_comes_where_the_server_does_not_tell_the_time(
    future: timedelta,
) -> None:
    cursor = after(newest=NOON + future, now=None, machine=NOON)

    assert cursor == Cursor(at(NOON - timedelta(days=1)), is_settled=False)


def test_a_cursor_that_went_into_the_future_comes_back() -> None:
    before = Cursor(at(NOON + timedelta(days=900)), is_settled=False)

    assert after(before, now=None, machine=NOON) == Cursor(at(NOON - timedelta(days=1)), is_settled=False)
    assert after(before, now=NOON) == Cursor(at(NOON), is_settled=False)


@given(
    newest=st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
    wrong=st.timedeltas(timedelta(days=-4000), timedelta(days=1)),
    late=st.timedeltas(timedelta(0), HOUR),
)
def test_a_clock_of_this_machine_that_is_behind_or_less_than_a_day_ahead_hides_nothing(
    newest: datetime, wrong: timedelta, late: timedelta
) -> None:
    cursor = after(newest=newest, now=None, machine=NOON + wrong)

    assert cursor is not None
    # The oldest date of what becomes visible after the reading began, at noon.
    text = cursor.filter(HOUR).removeprefix("modifiedDate>=")
    assert from_text(text) <= at(NOON - late)


def test_an_empty_list_gives_no_cursor() -> None:
    assert after(now=NOON) is None


@given(
    newest=st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
    now=st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
    late=st.timedeltas(timedelta(0), HOUR),
)
def test_what_becomes_visible_within_the_overlap_is_read_next_time(
    newest: datetime, now: datetime | None, late: timedelta
) -> None:
    """A record of any date that becomes visible after the reading began, no more than the overlap after its date."""
    cursor = after(newest=newest, now=now)
    assert cursor is not None
    # Visible after the reading began: later than now, where the server's clock is that of the dates.
    date = max(newest - late, (now or newest) - HOUR + timedelta(microseconds=1))

    operator, bound = ("<", ">") if cursor.is_settled else ("<=", ">=")
    text = cursor.filter(HOUR).removeprefix(f"modifiedDate{bound}")
    assert from_text(text) < at(date) if operator == "<" else from_text(text) <= at(date)


@given(st.integers(0, 4 * 10**18))
def test_a_moment_goes_into_text_and_back(moment: int) -> None:
    assert from_text(as_text(moment)) == moment // 100 * 100


@given(st.integers(0, 4 * 10**16), st.booleans(), st.none() | st.text())
def test_a_cursor_goes_into_json_and_back(moment: int, settled: bool, query: str | None) -> None:
    cursor = Cursor(moment * 100, settled, query)

    assert Cursor.from_json(cursor.to_json()) == cursor


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "text",
        {},
        {"modified": "yesterday", "is_settled": True, "query": None},
        {"modified": "2026-01-31T12:00:00.0000000Z", "is_settled": "yes", "query": None},
        {"modified": "2026-01-31T12:00:00.0000000Z", "is_settled": True, "query": 1},
        {"modified": "2026-01-31T12:00:00.000000000000Z", "is_settled": True, "query": None},
    ],
)
def test_a_cursor_that_cannot_be_read_is_none_so_that_all_is_read(kept: object) -> None:
    assert Cursor.from_json(kept) is None
