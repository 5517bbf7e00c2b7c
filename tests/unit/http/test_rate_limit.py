"""The limits: what may go out when, and who waits for whom."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade._http.rate_limit import ConcurrencyLimit, Limits, MinuteWindow, RequestQueue, TokenBucket, Waiter

ARRIVALS = st.lists(st.floats(0, 2), min_size=1, max_size=60)


def reserve(pace: TokenBucket, now: float) -> float:
    """Take the next moment that there is."""
    moment = pace.earliest(now)
    pace.take(moment)
    return moment


def sent(limits: Limits, gaps: list[float], start: float = 1e6) -> list[float]:
    """When requests go out that arrive with these gaps between them."""
    pace, now, moments = TokenBucket(limits), start, []
    for gap in gaps:
        now += gap
        moments.append(reserve(pace, max(now, moments[-1] if moments else 0.0)))
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
    pace = TokenBucket(Limits(burst=2, per_second=1, per_minute=None))
    assert [reserve(pace, 0.0) for _ in range(3)] == [0, 0, 1]
    assert [reserve(pace, 1000.0) for _ in range(3)] == [1000, 1000, 1001]


def test_a_moment_that_is_not_taken_is_not_lost() -> None:
    pace = TokenBucket(Limits(burst=1, per_second=1, per_minute=None))
    assert reserve(pace, 0.0) == 0
    assert [pace.earliest(0.0) for _ in range(9)] == [1] * 9
    assert pace.earliest(0.0, nth=9) == 9


def test_without_limits_nobody_waits() -> None:
    assert sent(Limits(per_second=None, per_minute=None), [0.0] * 5000) == [1e6] * 5000


@given(
    st.lists(st.tuples(st.floats(0, 1), st.booleans(), st.integers(0, 30)), min_size=1, max_size=80),
    st.integers(1, 5),
    st.floats(0.5, 20),
    st.one_of(st.none(), st.integers(1, 20)),
)
def test_whoever_gives_up_costs_nobody_anything(
    steps: list[tuple[float, bool, int]], burst: int, rate: float, per_minute: int | None
) -> None:
    limits = Limits(burst=burst, per_second=rate, per_minute=per_minute)
    queue, now, moments, order, client_clock, entered = RequestQueue(TokenBucket(limits)), 1e6, [], [], [], 0
    only_sent = TokenBucket(limits)

    def send_until(end: float) -> None:
        nonlocal now
        while client_clock and (moment := queue.pace.earliest(now)) <= end:
            # The same moment as if those that gave up had never been there.
            assert moment == only_sent.earliest(now)
            assert client_clock[0][1].done(), "nobody told the first that it is the first"
            now = moment
            for pace in (queue.pace, only_sent):
                pace.take(moment)
            moments.append(moment)
            number, turn = client_clock.pop(0)
            order.append(number)
            if following := queue.leave(turn):
                following.come()
        now = max(now, end)

    for gap, gives_up, which in steps:
        send_until(now + gap)
        if gives_up and client_clock:
            _, turn = client_clock.pop(which % len(client_clock))
            if following := queue.leave(turn):
                following.come()
            assert queue.leave(turn) is None
        else:
            turn = Waiter()
            client_clock.append((entered, turn))
            entered += 1
            if queue.join(turn):
                turn.come()
        assert len(queue) == len(client_clock)
    send_until(math.inf)
    assert len(queue) == 0
    assert order == sorted(order)
    assert moments == sorted(moments)
    if per_minute is not None and moments:
        assert most_within(moments, 60) <= per_minute
    for first, moment in enumerate(moments):
        for last in range(first, len(moments)):
            assert last - first + 1 <= burst + (moments[last] - moment) * rate + 1e-3


@given(st.integers(0, 60), st.integers(1, 5), st.floats(0.5, 20), st.one_of(st.none(), st.integers(1, 20)))
def test_the_end_of_the_queue_is_foretold_no_later_than_it_comes(
    ahead: int, burst: int, rate: float, per_minute: int | None
) -> None:
    pace = TokenBucket(Limits(burst=burst, per_second=rate, per_minute=per_minute))
    for _ in range(burst):
        pace.take(1e6)
    foretold, now = pace.earliest(1e6, ahead + 1), 1e6
    for _ in range(ahead):
        now = pace.earliest(now)
        pace.take(now)
    assert 1e6 <= foretold <= pace.earliest(now) + 1e-3


def test_ten_thousand_wait_for_a_minute_that_allows_one() -> None:
    assert TokenBucket(Limits(per_minute=1)).earliest(0.0, 10_000) >= 9_999 * 60


def test_other_limits_share_the_minute_of_the_address() -> None:
    address = MinuteWindow()
    small = TokenBucket(Limits(per_second=None, per_minute=2), address)
    large = TokenBucket(Limits(per_second=None, per_minute=3), address)
    unlimited = TokenBucket(Limits(per_second=None, per_minute=None), address)
    for pace in (small, large, large, unlimited):
        assert pace.earliest(100.0) == 100.0
        pace.take(100.0)
    assert large.earliest(100.0) > 160
    # It has one left of its own, but the address has none.
    assert small.earliest(100.0) > 160
    assert unlimited.earliest(100.0) == 100.0


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.integers(1, 4), st.integers(0, 30)), max_size=60),
    st.sampled_from(["same", "mixed"]),
)
def test_no_company_has_more_under_way_than_allowed_and_no_turn_is_lost(
    steps: list[tuple[str, int, int]], limits: str
) -> None:
    slots = ConcurrencyLimit()
    held: list[tuple[str, int, Waiter | None]] = []
    for company, chosen, which in steps:
        at_most = chosen if limits == "mixed" else 2
        if which < 15 or not held:
            turn = None if slots.acquire(company, at_most) else Waiter()
            if turn is not None:
                slots.join(company, at_most, turn)
            held.append((company, at_most, turn))
        else:
            name, _, turn = held.pop(which % len(held))
            for come in slots.release(name) if turn is None else slots.leave(name, turn):
                come.come()
        for name in "ab":
            there = [(most, turn is None or turn.done()) for company, most, turn in held if company == name]
            under_way = sum(has for _, has in there)
            client_clock = [most for most, has in there if not has]
            assert under_way <= max((most for most, _ in there), default=0) or limits == "mixed"
            # The first that waits does so for its own limit, and not for nothing.
            assert not client_clock or under_way >= client_clock[0]
    for name, _, turn in held:
        for come in slots.release(name) if turn is None else slots.leave(name, turn):
            come.come()
    assert slots.acquire("a", 1)
    assert slots.acquire("b", 1)


def test_turns_come_in_the_order_of_asking() -> None:
    slots, second, third = ConcurrencyLimit(), Waiter(), Waiter()
    assert slots.acquire("a", 1)
    for turn in (second, third):
        assert not slots.acquire("a", 1)
        slots.join("a", 1, turn)
    assert slots.release("a") == [second]
    assert slots.leave("a", second) == [third]
    assert slots.leave("a", third) == []


def test_who_stops_waiting_is_passed_over() -> None:
    slots, second, third = ConcurrencyLimit(), Waiter(), Waiter()
    assert slots.acquire("a", 1)
    for turn in (second, third):
        slots.join("a", 1, turn)
    assert slots.leave("a", second) == []
    assert slots.release("a") == [third]


def test_who_waits_is_told_whose_thread_the_slots_need() -> None:
    slots, loop, other = ConcurrencyLimit(), object(), object()
    assert not slots.depends_on("a", loop)
    slots.acquire("a", 2, loop)
    slots.acquire("a", 2, other)
    assert slots.depends_on("a", loop)
    slots.release("a", loop)
    assert not slots.depends_on("a", loop)
    slots.acquire("a", 2, None)
    slots.join("a", 2, Waiter(loop))
    assert slots.depends_on("a", loop)


def test_several_processes_divide_the_limits() -> None:
    assert Limits().divided_by(4) == Limits(burst=25, per_second=3.75, per_minute=250, per_company=2)
    assert Limits(burst=1, per_second=None, per_minute=None, per_company=None).divided_by(3) == Limits(
        burst=1, per_second=None, per_minute=None, per_company=None
    )
    assert Limits().divided_by(1) == Limits()
    assert Limits().divided_by(5000).per_minute == 1


@pytest.mark.parametrize("processes", [0, -1, 1.5, True, None])
def test_limits_are_divided_by_whole_processes(processes: object) -> None:
    with pytest.raises((TypeError, ValueError), match="processes"):
        Limits().divided_by(processes)  # type: ignore[arg-type]
