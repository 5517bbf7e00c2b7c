"""Handlers that take longer than the answer may: their delivery stays claimed, and what they come to counts."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest

from codat_facade.webhooks import Dispatcher, Event, RetryLater, WebhookApp
from tests.unit.webhooks.signed import SECRET, Sender, event, signed

BODY = event("company.created", id="c1")
SAFETY = 60


class Slow:
    """An endpoint whose handler waits for `release`, and then does what it is told to, in the order of its runs."""

    def __init__(self, *, is_async: bool = False, timeout: float = 0.05) -> None:
        self.runs = 0
        self.most_at_once = 0
        self.at_once = 0
        self.says: list[BaseException | bool | None] = []
        self.started = threading.Event()
        self.release = threading.Event()
        self.dispatcher = Dispatcher()
        self.dispatcher.on("*")(self.wait if is_async else self.block)
        self.app = WebhookApp(self.dispatcher, SECRET, timeout=timeout)

    def block(self, read: Event[Any]) -> bool | None:
        self.begin()
        self.release.wait(SAFETY)
        return self.end()

    async def wait(self, read: Event[Any]) -> bool | None:
        self.begin()
        while not self.release.is_set():
            await asyncio.sleep(0.001)
        return self.end()

    def begin(self) -> None:
        self.runs += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.started.set()

    def end(self) -> bool | None:
        self.at_once -= 1
        said = self.says.pop(0) if self.says else None
        if isinstance(said, BaseException):
            raise said
        return said

    async def until_started(self) -> None:
        while not self.started.is_set():
            await asyncio.sleep(0.001)

    async def deliver(self) -> int:
        answered = await Sender(self.app).post(BODY, headers=signed(BODY))
        assert answered is not None
        return answered.status.value

    async def deliver_until_taken(self) -> list[int]:
        statuses = [await self.deliver()]
        while statuses[-1] != 204:
            await asyncio.sleep(0.001)
            statuses.append(await self.deliver())
        return statuses


def run(trial: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(SAFETY):
            await trial()

    asyncio.run(bounded())


both_kinds = pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "asynchronous"])


@both_kinds
def test_a_slow_handler_runs_once_and_its_success_is_noted(is_async: bool) -> None:
    slow = Slow(is_async=is_async)

    async def trial() -> None:
        try:
            assert [await slow.deliver() for _ in range(4)] == [503] * 4
        finally:
            slow.release.set()
        assert set(await slow.deliver_until_taken()) <= {503, 204}
        await slow.deliver_until_taken()

    run(trial)
    assert (slow.runs, slow.most_at_once) == (1, 1)


@both_kinds
@pytest.mark.parametrize("said", [KeyError("x"), RetryLater(), False], ids=["failure", "RetryLater", "False"])
def test_a_slow_handler_that_is_not_done_runs_again_at_the_next_delivery(is_async: bool, said: Any) -> None:
    slow = Slow(is_async=is_async)
    slow.says = [said, None]

    async def trial() -> None:
        try:
            assert await slow.deliver() == 503
        finally:
            slow.release.set()
        assert set(await slow.deliver_until_taken()) <= {503, 204}

    run(trial)
    assert (slow.runs, slow.most_at_once) == (2, 1)


@both_kinds
def test_a_request_that_is_cancelled_leaves_its_handler_running(is_async: bool) -> None:
    slow = Slow(is_async=is_async, timeout=14)

    async def trial() -> None:
        request = asyncio.create_task(slow.deliver())
        try:
            await slow.until_started()
            request.cancel()
            with pytest.raises(asyncio.CancelledError):
                await request
            assert await slow.deliver() == 503
        finally:
            slow.release.set()
        await slow.deliver_until_taken()

    run(trial)
    assert slow.runs == 1


def test_a_thread_that_outlives_its_event_loop_keeps_its_claim_and_is_noted() -> None:
    slow = Slow()

    async def release_at_the_end() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            slow.release.set()

    async def trial() -> None:
        task = asyncio.create_task(release_at_the_end())
        assert await slow.deliver() == 503
        await slow.until_started()
        assert not task.done()

    run(trial)

    async def again() -> None:
        assert set(await slow.deliver_until_taken()) <= {503, 204}

    run(again)
    assert slow.runs == 1


def test_an_asynchronous_handler_that_is_cancelled_has_failed() -> None:
    slow = Slow(is_async=True)

    async def trial() -> None:
        assert await slow.deliver() == 503
        await slow.until_started()

    run(trial)
    slow.release.set()

    async def again() -> None:
        assert set(await slow.deliver_until_taken()) <= {503, 204}

    run(again)
    assert slow.runs == 2


@both_kinds
def test_a_handler_that_raises_a_cancellation_has_failed(is_async: bool) -> None:
    slow = Slow(is_async=is_async, timeout=14)
    slow.says = [asyncio.CancelledError()]
    slow.release.set()

    async def trial() -> None:
        assert [await slow.deliver(), await slow.deliver()] == [500, 204]

    run(trial)


@both_kinds
def test_of_ten_deliveries_at_once_one_runs(is_async: bool) -> None:
    slow = Slow(is_async=is_async, timeout=14)

    async def trial() -> None:
        deliveries = [asyncio.create_task(slow.deliver()) for _ in range(10)]
        statuses = list[int]()
        for ended in asyncio.as_completed(deliveries):
            statuses.append(await ended)
            if len(statuses) == 9:
                slow.release.set()
        assert statuses == [503] * 9 + [204]

    run(trial)
    assert slow.runs == 1


def deliver_wsgi(app: WebhookApp) -> str:
    statuses = list[str]()
    headers = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in signed(BODY).items()}
    environ: dict[str, Any] = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(BODY)), **headers}
    setup_testing_defaults(environ)
    environ["wsgi.input"] = io.BytesIO(BODY)
    app.wsgi(environ, lambda status, headers, exc_info=None: statuses.append(status) or (lambda data: None))
    return statuses[0][:3]


@both_kinds
def test_of_ten_deliveries_at_once_one_runs_in_a_wsgi_server(is_async: bool) -> None:
    slow = Slow(is_async=is_async)
    statuses = list[str]()
    with ThreadPoolExecutor(10) as threads:
        for ended in as_completed([threads.submit(deliver_wsgi, slow.app) for _ in range(10)]):
            statuses.append(ended.result())
            if len(statuses) == 9:
                slow.release.set()
    assert statuses == ["503"] * 9 + ["204"]
    assert deliver_wsgi(slow.app) == "204"
    assert slow.runs == 1


def test_a_handler_that_raises_a_cancellation_has_failed_in_a_wsgi_server() -> None:
    slow = Slow(is_async=True)
    slow.says = [asyncio.CancelledError()]
    slow.release.set()
    assert [deliver_wsgi(slow.app), deliver_wsgi(slow.app)] == ["500", "204"]


def test_the_end_of_the_server_waits_for_what_is_under_way() -> None:
    slow = Slow(timeout=14)
    sent = list[str]()

    async def trial() -> None:
        messages = asyncio.Queue[dict[str, Any]]()

        async def send(message: Any) -> None:
            sent.append(message["type"])

        life = asyncio.create_task(slow.app({"type": "lifespan"}, messages.get, send))
        await messages.put({"type": "lifespan.startup"})
        request = asyncio.create_task(slow.deliver())
        try:
            await slow.until_started()
            await messages.put({"type": "lifespan.shutdown"})
            while not messages.empty():
                await asyncio.sleep(0.001)
            assert sent == ["lifespan.startup.complete"]
        finally:
            slow.release.set()
        await life
        assert await request == 204

    run(trial)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize("has_another", [False, True])
def test_a_time_limit_around_a_dispatcher_waits_for_a_thread_and_is_a_timeout(has_another: bool) -> None:
    slow = Slow()
    ended = list[str]()
    if has_another:
        slow.dispatcher.on("*")(lambda read: ended.append("the next handler"))

    async def trial() -> None:
        asyncio.get_running_loop().call_later(0.05, slow.release.set)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await slow.dispatcher.dispatch_async(Event("e", "company.created", None, {}, {}))
        assert slow.at_once == 0
        # Nothing of the cancellation is left.
        await asyncio.sleep(0)

    run(trial)
    assert ended == []
