"""The decision whether to send again: its laws, whatever the order of what happens."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from codat_facade._http.retry import MAX_KEY_AGE, MAX_RETRY_AFTER, FailureKind, RetryState

METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]
STATUSES = st.sampled_from([400, 401, 402, 403, 404, 405, 408, 409, 422, 429, 500, 502, 503])
EVENTS = st.lists(st.one_of(st.sampled_from(list(FailureKind)), STATUSES), min_size=1, max_size=12)


def retry(method: str = "GET", **options: object) -> RetryState:
    settings = {"has_key": method in ("POST", "PATCH"), "max_retries": 3, "deadline": math.inf, "jitter": lambda: 1.0}
    return RetryState(method=method, **{**settings, **options})  # type: ignore[arg-type]


def after(
    decision: RetryState, event: FailureKind | int, now: float = 0.0, retry_after: float | None = None
) -> float | None:
    if isinstance(event, FailureKind):
        return decision.delay_after_failure(event, (now,))
    return decision.delay_after_response(event, retry_after, (now,))


@given(st.sampled_from(METHODS), EVENTS, st.integers(0, 5))
def test_no_more_retries_than_allowed(method: str, events: list[FailureKind | int], max_retries: int) -> None:
    decision = retry(method, max_retries=max_retries)
    pauses = [after(decision, event) for event in events]
    assert sum(pause is not None for pause in pauses) <= max_retries


@given(st.sampled_from(METHODS), EVENTS, st.floats(0, 1), st.floats(0, 100))
def test_no_pause_reaches_the_deadline(
    method: str, events: list[FailureKind | int], jitter: float, budget: float
) -> None:
    decision = retry(method, jitter=lambda: jitter, deadline=budget)
    now = 0.0
    for event in events:
        pause = after(decision, event, now)
        if pause is None:
            return
        now += pause
        assert now < budget


@given(st.sampled_from(["POST", "PATCH", "PUT", "DELETE"]), EVENTS)
def test_a_write_is_never_sent_again_after_a_server_error(method: str, events: list[FailureKind | int]) -> None:
    decision = retry(method)
    for event in events:
        after(decision, event)
    assert all(after(decision, status) is None for status in (408, 500, 502, 503))


@given(st.sampled_from(["PUT", "DELETE"]), EVENTS)
def test_a_write_without_a_key_is_never_sent_again_when_its_answer_is_lost(
    method: str, events: list[FailureKind | int]
) -> None:
    decision = retry(method, max_retries=100)
    for event in events:
        after(decision, event)
    assert after(decision, FailureKind.RESPONSE_LOST) is None


def test_a_post_without_a_key_is_treated_as_a_put() -> None:
    assert after(retry("POST", has_key=False), FailureKind.RESPONSE_LOST) is None
    assert after(retry("POST", has_key=False), FailureKind.NEVER_SENT) is not None
    assert after(retry("POST", has_key=False), 429) is not None


def test_a_conflict_means_still_running_only_once_an_answer_was_lost() -> None:
    decision = retry("POST")
    assert after(decision, 409) is None
    assert after(decision, FailureKind.NEVER_SENT) is not None
    assert after(decision, 409) is None
    assert after(decision, FailureKind.RESPONSE_LOST) is not None
    assert after(decision, 409) is not None


def test_a_conflict_on_a_read_is_the_callers() -> None:
    decision = retry("GET")
    assert after(decision, FailureKind.RESPONSE_LOST) is not None
    assert after(decision, 409) is None


def test_pauses_double_from_half_a_second_to_eight() -> None:
    decision = retry(max_retries=7)
    assert [after(decision, 503) for _ in range(7)] == [0.5, 1, 2, 4, 8, 8, 8]


@given(st.floats(0, 1))
def test_jitter_takes_away_up_to_half_of_a_pause(jitter: float) -> None:
    pause = after(retry(jitter=lambda: jitter), 503)
    assert pause is not None
    assert 0.25 <= pause <= 0.5


@given(st.floats(0, MAX_RETRY_AFTER))
def test_a_wait_that_is_asked_for_is_kept(asked: float) -> None:
    pause = after(retry(), 429, retry_after=asked)
    assert pause is not None
    assert pause >= asked


@given(st.floats(MAX_RETRY_AFTER, 1e6, exclude_min=True), st.sampled_from(METHODS))
def test_a_wait_that_is_too_long_is_the_callers(asked: float, method: str) -> None:
    assert after(retry(method), 429, retry_after=asked) is None


def test_a_body_that_cannot_be_read_twice_is_sent_again_only_if_nothing_of_it_was_sent() -> None:
    assert after(retry("POST", can_resend=False), FailureKind.NEVER_SENT) is not None
    assert after(retry("POST", can_resend=False), FailureKind.RESPONSE_LOST) is None
    assert after(retry("POST", can_resend=False), 429) is None


@given(st.sampled_from(METHODS))
def test_what_this_side_refuses_is_not_tried_again(method: str) -> None:
    assert after(retry(method), FailureKind.REFUSED) is None


def test_nothing_goes_out_after_the_deadline() -> None:
    decision = retry("GET", deadline=10.0)
    assert decision.before_attempt((10.0,)) is None
    assert decision.before_attempt((10.1,)) is FailureKind.HELD_BACK


@given(st.floats(0, 2 * MAX_KEY_AGE), st.floats(0, 2 * MAX_KEY_AGE), st.sampled_from(METHODS))
def test_a_key_is_not_sent_again_when_any_clock_says_that_it_is_old(own: float, wall: float, method: str) -> None:
    decision = retry(method)
    assert decision.before_attempt((0.0, 5.0)) is None
    assert decision.delay_after_failure(FailureKind.RESPONSE_LOST, (0.0, 5.0)) is not None or method in (
        "PUT",
        "DELETE",
    )
    is_old = method in ("POST", "PATCH") and max(own, wall) > MAX_KEY_AGE
    assert decision.before_attempt((own, 5.0 + wall)) is (FailureKind.KEY_TOO_OLD if is_old else None)


@given(st.floats(0, 2 * MAX_KEY_AGE))
def test_no_pause_lets_a_key_grow_too_old(age: float) -> None:
    decision = retry("POST")
    decision.before_attempt((0.0, 0.0))
    pause = decision.delay_after_failure(FailureKind.RESPONSE_LOST, (0.0, age))
    assert (pause is not None) == (age + 0.5 <= MAX_KEY_AGE)


def test_a_key_that_never_went_out_does_not_age() -> None:
    decision = retry("POST")
    decision.before_attempt((0.0,))
    decision.delay_after_failure(FailureKind.NEVER_SENT, (0.0,))
    assert decision.before_attempt((2 * MAX_KEY_AGE,)) is None
    assert decision.delay_after_failure(FailureKind.RESPONSE_LOST, (2 * MAX_KEY_AGE,)) is not None
    assert decision.before_attempt((3 * MAX_KEY_AGE + 1,)) is FailureKind.KEY_TOO_OLD
