"""Waiting: when a look happens, what ends it, and what is told at the end."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._operations.poller import Poller, watch, watch_async
from codat_runtime.http import httpx
from tests.support.server import FakeClock, call, client_of, json_answer

Step = httpx.Response | Exception
PENDING, SUCCESS = {"status": "Pending"}, {"status": "Success"}


def ended(seen: dict[str, str]) -> bool:
    return seen["status"] == "Success"


def poll(**options: Any) -> Poller[dict[str, str]]:
    settings = {"poll_interval": 5, "timeout": 12, "now": 0.0, "jitter": lambda: 0.5}
    return Poller("push p1", ended, **{**settings, **options})


def blocking(client: codat.Client, **options: Any) -> list[Any]:
    return list(watch(client, call(), "push p1", ended, **options))


def awaited(client: codat.Client, **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        return [seen async for seen in watch_async(client, call(), "push p1", ended, **options)]

    return asyncio.run(run())


both = pytest.mark.parametrize("looks", [blocking, awaited])


class Script:
    """Answers one step after another, the last again and again, and notes when."""

    def __init__(self, clock: FakeClock, *steps: Step) -> None:
        self.clock = clock
        self.steps = list(steps)
        self.times: list[float] = []
        self.allowed: list[float] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.times.append(self.clock.time - 1000)
        self.allowed.append(request.extensions["timeout"]["read"])
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Exception):
            raise step
        # A fresh one, for an answer is read once.
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)


@pytest.fixture
def script(clock: FakeClock) -> Callable[..., tuple[codat.Client, Script]]:
    def make(*steps: Step) -> tuple[codat.Client, Script]:
        answers = Script(clock, *steps)
        return client_of(answers, clock=clock), answers

    return make


@both
def test_what_is_seen_comes_out_until_it_has_ended(script: Any, looks: Any) -> None:
    client, answers = script(json_answer(PENDING), json_answer(PENDING), json_answer(SUCCESS))
    assert looks(client, poll_interval=5, timeout=60) == [PENDING, PENDING, SUCCESS]
    assert answers.times == pytest.approx([0, 5, 10], abs=1)


@both
def test_the_last_look_is_at_the_deadline(script: Any, looks: Any) -> None:
    client, answers = script(json_answer(PENDING))
    with pytest.raises(codat.PollTimeoutError, match=r"push p1 did not end within 12 s") as caught:
        looks(client, poll_interval=5, timeout=12)
    assert answers.times[-1] == pytest.approx(12)
    assert len(answers.times) == 4
    assert caught.value.__cause__ is None
    assert caught.value.operation == PENDING


@both
def test_a_success_at_the_deadline_is_seen(script: Any, looks: Any) -> None:
    client, _ = script(json_answer(PENDING), json_answer(PENDING), json_answer(PENDING), json_answer(SUCCESS))
    assert looks(client, poll_interval=5, timeout=12)[-1] == SUCCESS


@both
@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ConnectError("refused"),
        httpx.ReadError("reset"),
        httpx.ReadTimeout("slow"),
        json_answer({}, 408),
        json_answer({}, 429),
        json_answer({}, 500),
        json_answer({}, 503),
        httpx.Response(200, content=b"<html>"),
    ],
)
def test_a_passing_failure_is_a_look_that_did_not_happen(script: Any, looks: Any, trouble: Step) -> None:
    client, answers = script(json_answer(PENDING), trouble, json_answer(SUCCESS))
    assert looks(client, poll_interval=5, timeout=60) == [PENDING, SUCCESS]
    # One request a look: nothing is retried inside.
    assert len(answers.times) == 3


@both
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 422])
def test_a_failure_that_will_not_pass_ends_the_wait(script: Any, looks: Any, status: int) -> None:
    client, answers = script(json_answer(PENDING), json_answer({}, status))
    with pytest.raises(codat.CodatError) as caught:
        looks(client, poll_interval=5, timeout=60)
    assert caught.value.status_code == status
    assert len(answers.times) == 2


@both
def test_a_wait_that_ends_on_failing_looks_tells_the_last_failure_as_its_cause(script: Any, looks: Any) -> None:
    client, _ = script(json_answer(PENDING), json_answer({}, 500), json_answer({}, 503))
    with pytest.raises(codat.PollTimeoutError) as caught:
        looks(client, poll_interval=5, timeout=12)
    assert type(caught.value.__cause__) is codat.ServiceUnavailableError
    assert caught.value.operation == PENDING


@both
def test_a_wait_that_saw_nothing_has_nothing_to_show(script: Any, looks: Any) -> None:
    client, _ = script(httpx.ConnectError("refused"))
    with pytest.raises(codat.PollTimeoutError, match="no poll of it succeeded") as caught:
        looks(client, poll_interval=5, timeout=12)
    assert caught.value.operation is None
    assert type(caught.value.__cause__) is codat.NetworkError


@both
def test_a_wait_that_codat_asks_for_moves_the_next_look(script: Any, looks: Any) -> None:
    client, answers = script(
        json_answer({}, 429, **{"Retry-After": "30"}),
        json_answer({}, 503, **{"Retry-After": "1"}),
        json_answer(SUCCESS),
    )
    looks(client, poll_interval=5, timeout=60)
    assert answers.times == pytest.approx([0, 30, 35], abs=1)


@both
def test_a_long_wait_that_codat_asks_for_does_not_move_the_deadline(script: Any, looks: Any) -> None:
    client, answers = script(json_answer({}, 429, **{"Retry-After": "36000"}))
    with pytest.raises(codat.PollTimeoutError) as caught:
        looks(client, poll_interval=5, timeout=60)
    assert answers.times == [0, 60]
    assert caught.value.retry_after == 36000


@both
def test_a_look_may_take_the_time_that_is_left_and_the_last_one_a_little(script: Any, looks: Any) -> None:
    client, answers = script(json_answer(PENDING))
    with pytest.raises(codat.PollTimeoutError):
        looks(client, poll_interval=5, timeout=12)
    left = [12 - moment for moment in answers.times[:-1]]
    assert answers.allowed == pytest.approx([*left, 5])


@both
def test_no_time_means_one_look(script: Any, looks: Any) -> None:
    client, answers = script(json_answer(PENDING))
    with pytest.raises(codat.PollTimeoutError, match="when last seen it was under way"):
        looks(client, poll_interval=5, timeout=0)
    assert answers.times == [0]


@both
@pytest.mark.parametrize(
    ("option", "problem"),
    [
        ({"poll_interval": 600}, "poll_interval is 600, which looks like milliseconds: give seconds"),
        ({"poll_interval": 1000.0}, "poll_interval is 1000.0, which looks like milliseconds"),
        ({"poll_interval": 0}, "poll_interval is 0"),
        ({"timeout": 10_000}, "timeout is 10000, which looks like milliseconds"),
        ({"timeout": -1}, "timeout is -1"),
    ],
)
def test_a_useless_time_is_refused_at_the_call(looks: Any, option: dict[str, float], problem: str) -> None:
    client = client_of(lambda _: json_answer(SUCCESS))
    with pytest.raises(ValueError, match=problem):
        watch(client, call(), "push p1", ended, **option)
    with pytest.raises(ValueError, match=problem):
        watch_async(client, call(), "push p1", ended, **option)


@pytest.mark.parametrize(
    "option",
    [
        {"poll_interval": 599},
        {"timeout": 9_999},
        {"poll_interval": timedelta(hours=1)},
        {"timeout": timedelta(hours=10)},
    ],
)
def test_a_long_time_is_taken_where_it_is_meant(option: dict[str, Any]) -> None:
    assert blocking(client_of(lambda _: json_answer(SUCCESS)), **option) == [SUCCESS]


class Course:
    """A poll run to its end on a clock of its own."""

    def __init__(self, decision: Poller[dict[str, str]], took: list[float], asked: list[float | None]) -> None:
        self.looks: list[float] = []
        self.allowed: list[float] = []
        self.decision = decision
        now = 0.0
        for step in range(10_000):
            self.looks.append(now)
            allowed = decision.begin_poll(now)
            self.allowed.append(allowed)
            now += min(took[step % len(took)], allowed)
            retry_after = asked[step % len(asked)]
            if retry_after is None:
                decision.saw(PENDING)
            else:
                decision.failed(codat.RateLimitError("busy", retry_after=retry_after))
            try:
                now += decision.next_delay(now)
            except codat.PollTimeoutError:
                return
        raise AssertionError("the poll does not end")


@given(
    st.floats(1, 100),
    st.floats(0, 1000),
    st.floats(0, 1),
    st.lists(st.floats(0, 30), min_size=1, max_size=5),
    st.lists(st.one_of(st.none(), st.floats(0, 50)), min_size=1, max_size=5),
)
def test_every_wait_ends_with_one_look_at_its_deadline(
    interval: float, timeout: float, jitter: float, took: list[float], asked: list[float | None]
) -> None:
    course = Course(poll(poll_interval=interval, timeout=timeout, jitter=lambda: jitter), took, asked)
    *before, last = course.looks
    assert math.isclose(last, timeout, abs_tol=1e-6)
    assert all(moment < timeout for moment in before)
    assert all(moment + allowed <= timeout + 1e-6 for moment, allowed in zip(before, course.allowed[:-1], strict=True))
    pauses = [later - earlier for earlier, later in pairwise(before)]
    assert all(pause >= 0.9 * interval - 1e-6 for pause in pauses)


def test_many_who_began_together_part() -> None:
    firsts = {poll(jitter=lambda jitter=jitter: jitter / 10).next_delay(0.0) for jitter in range(11)}
    assert len(firsts) == 11
    assert min(firsts) == pytest.approx(4.5)
    assert max(firsts) == pytest.approx(5.5)


def test_a_consumer_that_takes_its_time_gets_its_last_look_at_once(script: Any, clock: FakeClock) -> None:
    client, answers = script(json_answer(PENDING), json_answer(SUCCESS))
    seen = []
    for observation in watch(client, call(), "push p1", ended, poll_interval=5, timeout=12):
        seen.append(observation)
        clock.time += 100
    assert seen == [PENDING, SUCCESS]
    assert answers.times == [0, 100]
