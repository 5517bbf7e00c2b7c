"""The limits as threads and tasks feel them, together."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

import codat_facade as codat
from tests.unit.support import FakeClock, call, client_of, json_answer


class Crowd(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Counts who is there at once; nobody leaves before `expected` have come."""

    def __init__(self, expected: int) -> None:
        self.there: dict[str, int] = {}
        self.most: dict[str, int] = {}
        self.expected = expected
        self.full = threading.Event()
        self._lock = threading.Lock()

    def _enter(self, request: httpx.Request) -> str:
        company = request.url.path.split("/")[2]
        with self._lock:
            self.there[company] = self.there.get(company, 0) + 1
            self.most[company] = max(self.most.get(company, 0), self.there[company])
            if sum(self.there.values()) >= self.expected:
                self.full.set()
        return company

    def _leave(self, company: str) -> httpx.Response:
        with self._lock:
            self.there[company] -= 1
        return json_answer({})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        company = self._enter(request)
        assert self.full.wait(5)
        return self._leave(company)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        company = self._enter(request)
        while not self.full.is_set():
            await asyncio.sleep(0)
        return self._leave(company)


def test_threads_and_tasks_share_the_places_of_a_company() -> None:
    crowd = Crowd(expected=4)
    client = codat.Client("test-key", transport=crowd, limits=codat.Limits(per_company=2))
    calls = [call(path=f"/companies/{company}/things") for company in ("a", "b")] * 10

    async def tasks() -> None:
        await asyncio.gather(*(client.perform_async(one) for one in calls))

    with ThreadPoolExecutor(10) as threads:
        done = [threads.submit(client.perform, one) for one in calls]
        done.append(threads.submit(asyncio.run, tasks()))
        for one in done:
            one.result(10)
    assert crowd.most == {"a": 2, "b": 2}


def test_a_cancelled_task_gives_its_place_back() -> None:
    gate = asyncio.Event

    async def run() -> None:
        opened = gate()

        class Gated(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                await opened.wait()
                return json_answer({})

        client = codat.Client("test-key", transport=Gated(), limits=codat.Limits(per_company=1))
        under_way, waiting, last = [asyncio.create_task(client.perform_async(call())) for _ in range(3)]
        await asyncio.sleep(0.01)
        waiting.cancel()
        under_way.cancel()
        await asyncio.wait([under_way, waiting])
        opened.set()
        assert await last == {}

    asyncio.run(run())


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_call_that_waits_for_its_next_attempt_holds_no_place(clock: FakeClock, asynchronous: bool) -> None:
    answers = [json_answer({}, 503), json_answer({"who": "another"}), json_answer({"who": "the first"})]
    others: list[Any] = []
    limits = codat.Limits(per_company=1)
    client = client_of(lambda _: answers.pop(0), clock=clock, limits=limits)
    clock.on_sleep = lambda: others.append(client.perform(call(), within=0.1))

    first = asyncio.run(client.perform_async(call())) if asynchronous else client.perform(call())
    assert (others, first) == ([{"who": "another"}], {"who": "the first"})


def test_a_small_job_never_feels_the_limits_that_every_client_has(clock: FakeClock) -> None:
    client = client_of(lambda _: json_answer({}), clock=clock)
    for _ in range(100):
        client.perform(call())
    assert clock.sleeps == []
    client.perform(call())
    assert clock.sleeps == pytest.approx([1 / 15])


def test_threads_and_tasks_share_the_pace() -> None:
    class Standing(FakeClock):
        """Time stands still, so that what is waited for tells when a request would go."""

        def sleep(self, seconds: float) -> None:
            self.sleeps.append(seconds)

    clock = Standing()
    client = client_of(lambda _: json_answer({}), clock=clock, limits=codat.Limits(burst=20, per_second=10))

    async def tasks() -> None:
        await asyncio.gather(*(client.perform_async(call(path="/companies")) for _ in range(40)))

    with ThreadPoolExecutor(8) as threads:
        done = [threads.submit(client.perform, call(path="/companies")) for _ in range(40)]
        done.append(threads.submit(asyncio.run, tasks()))
        for one in done:
            one.result(10)
    assert sorted(clock.sleeps) == pytest.approx([n / 10 for n in range(1, 61)])


def test_the_pace_is_kept_by_waiting_on_the_clock(clock: FakeClock) -> None:
    limits = codat.Limits(burst=2, per_second=0.5)
    client = client_of(lambda _: json_answer({}), clock=clock, limits=limits)
    for _ in range(4):
        client.perform(call())
    assert clock.sleeps == pytest.approx([2, 2])


def test_retries_take_their_turn_too(clock: FakeClock) -> None:
    limits = codat.Limits(burst=1, per_second=0.01)
    client = client_of(lambda _: json_answer({}, 503), clock=clock, limits=limits, max_retries=1)
    with pytest.raises(codat.ServiceUnavailableError):
        client.perform(call())
    assert sum(clock.sleeps) == pytest.approx(100)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_turn_that_comes_after_the_total_time_raises_at_once(clock: FakeClock, asynchronous: bool) -> None:
    requests: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return json_answer({})

    client = client_of(handler, clock=clock, limits=codat.Limits(burst=1, per_second=0.01), total_timeout=50)
    client.perform(call())
    with pytest.raises(codat.TimeoutError, match="own limits"):
        asyncio.run(client.perform_async(call())) if asynchronous else client.perform(call())
    assert len(requests) == 1
    assert clock.sleeps == []


def test_a_client_without_limits_never_waits(clock: FakeClock) -> None:
    client = client_of(lambda _: json_answer({}), clock=clock, limits=None)
    for _ in range(300):
        client.perform(call())
    assert clock.sleeps == []


def test_calls_about_no_company_wait_for_none(clock: FakeClock) -> None:
    client = client_of(lambda _: json_answer({}), clock=clock, limits=codat.Limits(per_company=1))
    assert client.perform(call(path="/companies")) == {}
    assert client.perform(call(path="/integrations")) == {}
