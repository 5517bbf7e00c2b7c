"""What a cancelled call leaves behind: no task, no thread, no open connection, and no sight of the key."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

import codat_facade as codat
from tests.support.server import call
from tests.unit.http.test_no_leak import KEY, assert_hidden, told_by


class Half:
    """Answers with the first half of an answer, or with a status, and notes when a connection is open."""

    def __init__(self, head: bytes) -> None:
        self.head = head
        self.arrived = asyncio.Event()
        self.left = asyncio.Event()
        self.url = ""

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(self.head)
        await writer.drain()
        self.arrived.set()
        await reader.read()
        writer.close()
        self.left.set()


NOTHING = b""
HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1, 2,"
HALF_AN_ERROR = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 100\r\n\r\n{"


@asynccontextmanager
async def answering(head: bytes) -> AsyncIterator[Half]:
    half = Half(head)
    server = await asyncio.start_server(half, "127.0.0.1", 0)
    half.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield half


async def read(client: codat.Client) -> Any:
    return await client.perform_async(call())


async def write(client: codat.Client) -> Any:
    return await client.perform_async(call("POST", json={"name": "N"}))


async def stream(client: codat.Client) -> None:
    async with client.stream_async(call()) as answer:
        async for _ in answer.chunks:
            pass


async def cancelled(pending: asyncio.Task[Any]) -> BaseException:
    pending.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await pending
    return caught.value


@pytest.mark.parametrize("head", [NOTHING, HALF, HALF_AN_ERROR])
@pytest.mark.parametrize("perform", [read, write, stream])
def test_a_call_that_is_cancelled_in_any_place_leaves_nothing(
    head: bytes, perform: Callable[[codat.Client], Awaitable[Any]]
) -> None:
    async def run() -> None:
        threads = set(threading.enumerate())
        limits = codat.Limits(per_company=1)
        async with answering(head) as half, codat.Client(KEY, base_url=half.url, limits=limits) as client:
            # Twice, for the first would hold the only place of the company.
            for _ in range(2):
                pending = asyncio.ensure_future(perform(client))
                await half.arrived.wait()
                # The client has read what came.
                await asyncio.sleep(0.01)
                error = await cancelled(pending)
                assert_hidden(told_by(error))
                async with asyncio.timeout(5):
                    await half.left.wait()
                half.arrived.clear()
                half.left.clear()
            assert asyncio.all_tasks() - {asyncio.current_task()} == set()
            assert set(threading.enumerate()) == threads

    asyncio.run(run())


def test_a_call_that_is_cancelled_between_two_attempts_holds_no_place_and_no_connection() -> None:
    class ClientClock:
        """A clock on which nobody ever wakes up."""

        def __init__(self) -> None:
            self.slept = asyncio.Event()

        def now(self) -> float:
            return 0.0

        def sleep(self, seconds: float) -> None:
            raise AssertionError

        async def sleep_async(self, seconds: float) -> None:
            self.slept.set()
            await asyncio.Event().wait()

    async def run() -> None:
        clock = ClientClock()
        head = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        limits = codat.Limits(per_company=1)
        async with answering(head) as half, codat.Client(KEY, base_url=half.url, limits=limits, clock=clock) as client:
            for _ in range(2):
                pending = asyncio.ensure_future(read(client))
                async with asyncio.timeout(5):
                    await clock.slept.wait()
                    # Closed already, while it waits.
                    await half.left.wait()
                await cancelled(pending)
                clock.slept.clear()
                half.left.clear()
            assert asyncio.all_tasks() - {asyncio.current_task()} == set()

    asyncio.run(run())


def test_an_answer_that_is_refused_for_its_size_is_closed() -> None:
    async def run() -> None:
        async with answering(HALF) as half, codat.Client(KEY, base_url=half.url, max_response_bytes=10) as client:
            with pytest.raises(codat.ResponseTooLargeError):
                await read(client)
            async with asyncio.timeout(5):
                await half.left.wait()

    asyncio.run(run())


def test_leaving_the_block_of_a_client_closes_its_connections() -> None:
    async def run() -> None:
        whole = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        async with answering(whole) as half:
            async with codat.Client(KEY, base_url=half.url) as client:
                await read(client)
                assert not half.left.is_set()
            async with asyncio.timeout(5):
                await half.left.wait()
            half.left.clear()
            with codat.Client(KEY, base_url=half.url) as client:
                await asyncio.to_thread(client.perform, call())
                assert not half.left.is_set()
            async with asyncio.timeout(5):
                await half.left.wait()

    asyncio.run(run())
