"""More requests at once than there are connections: each waits for its turn, and gives its place back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support.server import call

CONNECTIONS = 100


class Desk:
    """Keeps requests waiting until it opens, and counts how many are there at once."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.there = 0
        self.most = 0
        self.came = 0

    async def answer(self, _: httpx.Request) -> httpx.Response:
        self.came += 1
        self.there += 1
        self.most = max(self.most, self.there)
        try:
            await self.open.wait()
        finally:
            self.there -= 1
        return httpx.Response(200, content=_unread())

    def client(self, **options: Any) -> codat.Client:
        return codat.Client("test-key", transport=httpx.MockTransport(self.answer), limits=None, **options)

    async def filled(self) -> None:
        while self.there < CONNECTIONS:
            await asyncio.sleep(0)


async def _unread() -> AsyncIterator[bytes]:
    yield b"{}"


def with_desk(scenario: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        await scenario(Desk())

    asyncio.run(run())


def test_no_more_requests_are_under_way_than_there_are_connections_and_all_are_answered() -> None:
    async def scenario(desk: Desk) -> None:
        client = desk.client()
        asked = [asyncio.create_task(client.perform_async(call())) for _ in range(3 * CONNECTIONS)]
        await desk.filled()
        desk.open.set()
        assert await asyncio.gather(*asked) == [{}] * 3 * CONNECTIONS
        assert desk.most == CONNECTIONS

    with_desk(scenario)


def test_a_write_that_found_no_connection_in_time_was_never_sent() -> None:
    async def scenario(desk: Desk) -> None:
        client = desk.client(timeout=0.02, max_retries=0)
        asked = [asyncio.create_task(client.perform_async(call())) for _ in range(CONNECTIONS)]
        await desk.filled()
        with pytest.raises(codat.TimeoutError, match="never sent") as caught:
            await client.perform_async(call("POST"))
        assert "carried out" not in str(caught.value)
        assert desk.came == CONNECTIONS
        desk.open.set()
        await asyncio.gather(*asked)

    with_desk(scenario)


def test_cancelled_calls_give_their_places_back() -> None:
    async def scenario(desk: Desk) -> None:
        client = desk.client()
        asked = [asyncio.create_task(client.perform_async(call())) for _ in range(2 * CONNECTIONS)]
        await desk.filled()
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
        desk.open.set()
        assert await asyncio.gather(*(client.perform_async(call()) for _ in range(CONNECTIONS))) == [{}] * CONNECTIONS

    with_desk(scenario)


def test_a_stream_keeps_its_place_until_it_is_closed() -> None:
    async def scenario(desk: Desk) -> None:
        client = desk.client(timeout=0.02, max_retries=0)
        desk.open.set()
        streams = [client.stream_async(call()) for _ in range(CONNECTIONS)]
        for stream in streams:
            await stream.__aenter__()
        with pytest.raises(codat.TimeoutError, match="connections are in use"):
            await client.perform_async(call())
        await streams[0].__aexit__(None, None, None)
        assert await client.perform_async(call()) == {}
        for stream in streams[1:]:
            await stream.__aexit__(None, None, None)

    with_desk(scenario)
