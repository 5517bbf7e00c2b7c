"""The limits: what may go out when, and who waits for whom."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade.rate_limit import Limits, Pace, Queues, Turn

ARRIVALS = st.lists(st.floats(0, 2), min_size=1, max_size=60)


def sent(limits: Limits, gaps: list[float], start: float = 1e6) -> list[float]:
    """When requests go out that arrive with these gaps between them."""
    pace, now, moments = Pace(limits), start, []
    for gap in gaps:
        now += gap
        pause = pace.reserve(now, math.inf)
        assert pause is not None
        moments.append(now + pause)
    return moments


def most_within(moments: list[float], seconds: float) -> int:
    return max(sum(first <= moment <= first + seconds for moment in moments) for first in moments)


def test_a_burst_goes_out_at_once_and_the_rest_at_the_pace() -> None:
    moments = sent(Limits(), [0.0] * 115)
    assert moments[:100] == [1e6] * 100
    assert [moment - 1e6 for moment in moments[100:]] == pytest.approx([n / 15 for n in range(1, 16)], abs=1e-6)


def test_never_more_than_a_thousand_go_out_in_any_minute() -> None:
    moments = sent(Limits(), [0.0] * 2500)
    assert all(later - earlier > 60 for earlier, later in zip(moments, moments[1000:], strict=False))


@given(
    ARRIVALS,
    st.integers(1, 10),
    st.one_of(st.none(), st.floats(0.5, 50)),
    st.one_of(st.none(), st.integers(1, 20)),
)
def test_no_limit_is_ever_exceeded_and_nobody_overtakes(
    gaps: list[float], burst: int, per_second: float | None, per_minute: int | None
) -> None:
    moments = sent(Limits(burst=burst, per_second=per_second, per_minute=per_minute), gaps)
    assert moments == sorted(moments)
    if per_minute is not None:
        assert most_within(moments, 60) <= per_minute
    if per_second is not None:
        for first, moment in enumerate(moments):
            for last in range(first, len(moments)):
                allowed = burst + (moments[last] - moment) * per_second
                assert last - first + 1 <= allowed + 1 + 1e-6


def test_a_quiet_time_fills_the_burst_again_and_no_more() -> None:
    pace = Pace(Limits(burst=2, per_second=1, per_minute=None))
    assert [pace.reserve(0.0, math.inf) for _ in range(3)] == [0, 0, 1]
    assert [pace.reserve(1000.0, math.inf) for _ in range(3)] == [0, 0, 1]


def test_a_moment_after_the_deadline_is_not_taken() -> None:
    pace = Pace(Limits(burst=1, per_second=1, per_minute=None))
    assert pace.reserve(0.0, 0.5) == 0
    assert pace.reserve(0.0, 0.5) is None
    assert pace.reserve(0.0, 1.0) == 1


def test_without_limits_nobody_waits() -> None:
    assert sent(Limits(per_second=None, per_minute=None), [0.0] * 5000) == [1e6] * 5000


@given(st.integers(1, 4), st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 30)), max_size=60))
def test_no_company_has_more_under_way_than_allowed_and_no_turn_is_lost(
    at_once: int, steps: list[tuple[str, int]]
) -> None:
    queues = Queues(at_once)
    held: list[tuple[str, Turn | None]] = []
    for company, which in steps:
        if which < 15 or not held:
            held.append((company, queues.enter(company)))
        else:
            leaving = held.pop(which % len(held))
            heir = queues.leave(*leaving)
            if heir is not None:
                heir.set_result(None)
        under_way = Counter(name for name, turn in held if turn is None or turn.done())
        waiting = Counter(name for name, turn in held if turn is not None and not turn.done())
        for name in "ab":
            assert under_way[name] <= at_once
            assert under_way[name] == at_once or not waiting[name]


def test_turns_come_in_the_order_of_asking() -> None:
    queues = Queues(1)
    assert queues.enter("a") is None
    second, third = queues.enter("a"), queues.enter("a")
    assert queues.leave("a", None) is second
    assert queues.leave("a", second) is third
    assert queues.leave("a", third) is None


def test_who_stops_waiting_is_passed_over() -> None:
    queues = Queues(1)
    queues.enter("a")
    second, third = queues.enter("a"), queues.enter("a")
    assert queues.leave("a", second) is None
    assert queues.leave("a", None) is third
