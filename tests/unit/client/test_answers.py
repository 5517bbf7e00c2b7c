"""Answers as they come in: compressed, too large, dripping, and closed in time."""

from __future__ import annotations

import asyncio
import gzip

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support.server import Answer, FakeClock, call, client_of
from tests.unit.conftest import Servers


def test_a_compressed_answer_is_read(serve: Servers) -> None:
    server = serve(Answer(headers={"Content-Encoding": "gzip"}, body=gzip.compress(b'{"a": 1}')))
    with codat.Client("test-key", base_url=server.url) as client:
        assert client.perform(call("GET")) == {"a": 1}


def test_an_answer_that_announces_too_much_is_not_read() -> None:
    client = client_of(lambda _: httpx.Response(200, content=b"x" * 101), max_response_bytes=100)
    with pytest.raises(codat.ResponseTooLargeError, match="larger than 100 bytes"):
        client.perform(call("GET"))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_answer_that_grows_too_large_when_decompressed_is_not_read(serve: Servers, asynchronous: bool) -> None:
    bomb = gzip.compress(b"0" * 5_000_000)
    server = serve(Answer(headers={"Content-Encoding": "gzip"}, body=bomb))
    client = codat.Client("test-key", base_url=server.url, max_response_bytes=len(bomb) + 1_000_000)
    with client, pytest.raises(codat.ResponseTooLargeError):
        asyncio.run(client.perform_async(call("GET"))) if asynchronous else client.perform(call("GET"))
    assert len(server.requests) == 1


def test_an_error_that_is_too_large_says_so_rather_than_fill_the_memory() -> None:
    client = client_of(lambda _: httpx.Response(400, content=b"x" * 101), max_response_bytes=100)
    with pytest.raises(codat.ResponseTooLargeError):
        client.perform(call("GET"))


class Dripping(httpx.SyncByteStream):
    """A body that takes a second for each byte."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.closed = False

    def __iter__(self):  # type: ignore[no-untyped-def]
        while True:
            self.clock.time += 1
            yield b" "

    def close(self) -> None:
        self.closed = True


def test_an_answer_that_drips_is_given_up_when_the_total_time_is_over(clock: FakeClock) -> None:
    body = Dripping(clock)
    client = client_of(lambda _: httpx.Response(200, stream=body), clock=clock, total_timeout=60)
    with pytest.raises(codat.TimeoutError, match="still being received"):
        client.perform(call("GET"))
    assert clock.time == 1061
    assert body.closed


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_answer_is_closed_before_the_pause(clock: FakeClock, asynchronous: bool) -> None:
    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        closed = False

        def __iter__(self):  # type: ignore[no-untyped-def]
            yield b"{}"

        async def __aiter__(self):  # type: ignore[no-untyped-def]
            yield b"{}"

        def close(self) -> None:
            self.closed = True

        async def aclose(self) -> None:
            self.closed = True

    bodies: list[Body] = []
    closed: list[bool] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(Body())
        return httpx.Response(503, stream=bodies[-1])

    clock.on_sleep = lambda: closed.append(bodies[-1].closed)
    client = client_of(handler, clock=clock, max_retries=2)
    with pytest.raises(codat.ServiceUnavailableError):
        asyncio.run(client.perform_async(call())) if asynchronous else client.perform(call())
    assert closed == [True, True]
    assert bodies[2].closed


def test_the_older_names_of_the_limit_and_of_its_error_work_and_say_so() -> None:
    with pytest.warns(DeprecationWarning, match="AnswerTooLargeError is called ResponseTooLargeError now"):
        assert codat.AnswerTooLargeError is codat.ResponseTooLargeError
    with pytest.warns(DeprecationWarning, match="AnswerTooLargeError is called ResponseTooLargeError now"):
        assert codat.errors.AnswerTooLargeError is codat.ResponseTooLargeError  # type: ignore[attr-defined]
    with pytest.warns(DeprecationWarning, match="max_answer_bytes is called max_response_bytes now"):
        client = client_of(lambda _: httpx.Response(200, content=b"x" * 9), max_answer_bytes=8)
    with pytest.raises(codat.ResponseTooLargeError):
        client.perform(call("GET"))
