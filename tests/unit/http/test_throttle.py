"""The limits as threads and tasks feel them, together."""

from __future__ import annotations

import asyncio
import math
import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._http.throttle import ORIGINS, Origins, Throttle
from codat_facade.emulator import Emulator
from codat_runtime.http import httpx
from tests.support.server import FakeClock, call, client_of, json_answer


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
        assert self.full.wait(120)
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
            one.result(120)
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
        under_way, client_clock, last = [asyncio.create_task(client.perform_async(call())) for _ in range(3)]
        await asyncio.sleep(0.01)
        client_clock.cancel()
        under_way.cancel()
        await asyncio.wait([under_way, client_clock])
        opened.set()
        assert await last == {}

    asyncio.run(run())


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_call_that_waits_for_its_next_attempt_holds_no_place(clock: FakeClock, asynchronous: bool) -> None:
    answers = [json_answer({}, 503), json_answer({"who": "another"}), json_answer({"who": "the first"})]
    others: list[Any] = []
    limits = codat.Limits(per_company=1)
    client = client_of(lambda _: answers.pop(0), clock=clock, limits=limits)
    clock.on_sleep = lambda: others.append(client.perform(call(), total_timeout=0.1))

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
            one.result(120)
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


class HeldClock(FakeClock):
    """A clock on which a wait lasts until the test lets time pass; as many wait as have called."""

    def __init__(self) -> None:
        super().__init__()
        self._gate = asyncio.Event()

    async def sleep_async(self, seconds: float) -> None:
        until = self.time + seconds
        self.sleeps.append(seconds)
        while self.time < until - 1e-6:
            await self._gate.wait()

    async def pass_(self, seconds: float) -> None:
        """Let what is ready run, then time pass, then what has become ready."""
        for _ in range(50):
            await asyncio.sleep(0)
        self.time += seconds
        self._gate.set()
        self._gate.clear()
        for _ in range(50):
            await asyncio.sleep(0)


def test_tasks_that_give_up_leave_the_pace_to_others() -> None:
    async def run() -> None:
        clock, sent = HeldClock(), [0]

        def handler(_: httpx.Request) -> httpx.Response:
            sent[0] += 1
            return json_answer({})

        client = client_of(handler, clock=clock, limits=codat.Limits(burst=5, per_second=5))
        tasks = [asyncio.create_task(client.perform_async(call(path=f"/companies/co{n}"))) for n in range(1000)]
        await clock.pass_(0.2)
        await clock.pass_(0.2)
        assert sent[0] == 7
        for task in tasks:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert sum(isinstance(one, asyncio.CancelledError) for one in done) == 993
        clock.sleeps.clear()
        following = asyncio.create_task(client.perform_async(call()))
        await clock.pass_(0.2)
        assert await following == {}
        assert clock.sleeps == pytest.approx([0.2])

    asyncio.run(run())


def test_who_waits_behind_one_that_gives_up_moves_up() -> None:
    async def run() -> None:
        clock, sent = HeldClock(), []

        def handler(request: httpx.Request) -> httpx.Response:
            sent.append(request.url.path)
            return json_answer({})

        client = client_of(handler, clock=clock, limits=codat.Limits(burst=1, per_second=1))
        tasks = [asyncio.create_task(client.perform_async(call(path=f"/companies/{n}"))) for n in range(5)]
        await clock.pass_(0)
        for n in (1, 3):
            tasks[n].cancel()
        await clock.pass_(1)
        await clock.pass_(1)
        assert sent == ["/companies/0", "/companies/2", "/companies/4"]

    asyncio.run(run())


def test_a_timed_out_wait_is_given_back_and_was_not_sent(clock: FakeClock) -> None:
    client = client_of(lambda _: json_answer({}), clock=clock, limits=codat.Limits(burst=1, per_second=0.1))
    client.perform(call())
    for _ in range(100):
        with pytest.raises(codat.TimeoutError) as caught:
            client.perform(call("POST"), total_timeout=5)
        assert not caught.value.maybe_carried_out
    assert clock.sleeps == []
    client.perform(call())
    assert clock.sleeps == pytest.approx([10])


@pytest.mark.parametrize("stuck", ["first of the queue", "second of the queue"])
def test_threads_do_not_wait_for_a_loop_that_stands_still(stuck: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codat_facade._http.throttle._MIN_WAIT", 0.05)
    standing = asyncio.new_event_loop()
    try:
        client = codat.Client(
            "test-key",
            transport=httpx.MockTransport(lambda _: json_answer({})),
            limits=codat.Limits(burst=1, per_second=20, shared=False),
        )
        client.perform(call())

        async def begin() -> list[asyncio.Task[Any]]:
            tasks = [asyncio.create_task(client.perform_async(call())) for _ in range(1 + stuck.startswith("second"))]
            await asyncio.sleep(0)
            return tasks

        tasks = standing.run_until_complete(begin())
        assert client.perform(call()) == {}
        assert standing.run_until_complete(asyncio.gather(*tasks))[-1] == {}
    finally:
        standing.run_until_complete(standing.shutdown_asyncgens())
        standing.close()


def many_clients(clock: FakeClock, *limits: codat.Limits, calls: int = 100, **options: Any) -> float:
    """Seconds that calls take, for which one client after the other is made."""
    begun = clock.time
    for own in limits:
        with client_of(lambda _: json_answer({}), clock=clock, limits=own, **options) as client:
            for n in range(calls):
                client.perform(call(path=f"/companies/{n}"))
    return clock.time - begun


def test_the_clients_of_a_process_share_the_limits_of_an_origin(clock: FakeClock) -> None:
    assert many_clients(clock, *[codat.Limits()] * 12) == pytest.approx(1100 / 15, abs=0.1)


def test_other_limits_have_a_pace_of_their_own_and_share_the_minute(clock: FakeClock) -> None:
    fast = [codat.Limits(burst=n, per_second=None) for n in range(500, 505)]
    assert many_clients(clock, *fast, calls=400) == pytest.approx(60.5)


def test_other_origins_clocks_and_limits_on_their_own_are_apart(clock: FakeClock) -> None:
    assert many_clients(clock, codat.Limits()) == 0
    assert many_clients(clock, codat.Limits(), base_url="https://api.codat.test") == 0
    assert many_clients(clock, codat.Limits(shared=False), codat.Limits(shared=False)) == 0
    assert many_clients(FakeClock(), codat.Limits()) == 0


def test_a_clock_that_cannot_be_recognised_is_not_shared() -> None:
    class Unhashable(FakeClock):
        __hash__ = None  # type: ignore[assignment]

    assert many_clients(Unhashable(), codat.Limits(), codat.Limits()) == 0


def test_clients_of_one_emulator_share_its_pace_and_no_other() -> None:
    origins, first, second = Origins(), Emulator(empty=True), Emulator(empty=True)
    system = codat.Client("test-key").clock

    def origin(transport: object) -> object:
        return origins.get(("https", "api.codat.io", None), system, transport)

    assert origin(first.transport) is origin(first.transport)
    assert origin(first.transport) is not origin(second.transport)
    assert origin(first.transport) is not origin(None)
    assert origin(None) is origin(httpx.HTTPTransport())


def test_the_slots_of_a_company_are_shared_by_clients() -> None:
    crowd = Crowd(expected=2)
    clients = [codat.Client("test-key", transport=crowd, limits=codat.Limits(per_company=2)) for _ in range(5)]
    with ThreadPoolExecutor(10) as threads:
        for done in [threads.submit(client.perform, call(path="/companies/a")) for client in clients * 4]:
            done.result(120)
    assert crowd.most == {"a": 2}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_begins_anew(clock: FakeClock) -> None:
    client = client_of(lambda _: json_answer({}), clock=clock, limits=codat.Limits(burst=1, per_second=1))
    client.perform(call())
    child = os.fork()
    if child == 0:
        try:
            signal.alarm(120)
            client.perform(call())
            os._exit(len(clock.sleeps))
        finally:
            os._exit(99)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    client.perform(call())
    assert clock.sleeps == pytest.approx([1])


class Gated(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers tasks when it is opened, and threads at once."""

    def __init__(self) -> None:
        self.opened = asyncio.Event()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return json_answer({})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await self.opened.wait()
        return json_answer({})


@pytest.mark.parametrize("total_timeout", [300, None])
def test_a_blocking_call_does_not_wait_for_tasks_of_its_own_loop(total_timeout: float | None) -> None:
    async def run() -> None:
        gated = Gated()
        client = codat.Client("test-key", transport=gated, total_timeout=total_timeout, limits=codat.Limits())
        tasks = [asyncio.create_task(client.perform_async(call())) for _ in range(11)]
        await asyncio.sleep(0.01)
        with pytest.raises(codat.ConfigurationError, match=r"\.aio") as caught:
            client.perform(call("POST"))
        assert not caught.value.maybe_carried_out
        # About another company, and from a thread of its own, it goes through.
        assert client.perform(call(path="/companies/another")) == {}
        elsewhere = asyncio.create_task(asyncio.to_thread(client.perform, call()))
        await asyncio.sleep(0)
        gated.opened.set()
        assert await elsewhere == {}
        assert await asyncio.gather(*tasks) == [{}] * 11

    asyncio.run(run())


def test_a_blocking_call_goes_past_the_tasks_of_its_own_loop_at_the_pace() -> None:
    async def run() -> None:
        clock = HeldClock()
        client = client_of(lambda _: json_answer({}), clock=clock, limits=codat.Limits(burst=1, per_second=1))
        tasks = [asyncio.create_task(client.perform_async(call())) for _ in range(3)]
        await clock.pass_(0)
        assert client.perform(call()) == {}
        assert clock.sleeps == pytest.approx([1, 1])
        for _ in range(5):
            await clock.pass_(1)
        assert await asyncio.gather(*tasks) == [{}] * 3
        assert clock.time == pytest.approx(1006)

    asyncio.run(run())


def test_ten_thousand_wait_and_give_up_without_a_look_at_each_other() -> None:
    looks = 0

    class Counted(HeldClock):
        def now(self) -> float:
            nonlocal looks
            looks += 1
            return super().now()

    async def run() -> None:
        limiter = Throttle(codat.Limits(), Counted())

        async def wait() -> None:
            with ExitStack() as over:
                await limiter.acquire_async("c", math.inf, over)
                await asyncio.Event().wait()

        tasks = [asyncio.create_task(wait()) for _ in range(10_000)]
        for _ in range(5):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # All slots and moments are there again.
        with ExitStack() as over:
            for _ in range(10):
                await asyncio.wait_for(limiter.acquire_async("c", math.inf, over), 120)

    asyncio.run(run())
    assert looks < 100_000


def test_origins_are_forgotten_between_tests() -> None:
    system = codat.Client("test-key").clock
    before = ORIGINS.get("here", system)
    assert ORIGINS.get("here", system) is before
    ORIGINS.clear()
    assert ORIGINS.get("here", system) is not before
