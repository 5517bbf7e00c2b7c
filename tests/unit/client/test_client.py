"""The client: its life, and what it tells."""

from __future__ import annotations

import asyncio
import math
import os
import signal
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from codat_api.platform.models import Company

import codat_facade as codat
from codat_facade._client import default_client as implicit
from codat_runtime.http import httpx
from tests.support.server import LOST, Answer, FakeClock, call, client_of, json_answer
from tests.unit.conftest import Servers


def test_a_request_carries_the_key_and_says_who_sends_it(serve: Servers) -> None:
    server = serve()
    with codat.Client("test-key", base_url=server.url + "/prefix") as client:
        client.perform(call("GET"))
    (request,) = server.requests
    assert request.headers["authorization"] == "Basic dGVzdC1rZXk="
    assert request.headers["user-agent"] == f"codat-facade/{codat.__version__}"
    assert request.path == "/prefix/companies/c1/things"


def test_the_rate_limit_of_the_last_answer_is_told() -> None:
    headers = {"X-Rate-Limit-Limit": "1000", "X-Rate-Limit-Remaining": "3", "X-Rate-Limit-Reset": "2030-01-02"}
    client = client_of(lambda _: json_answer({}, **headers))
    assert client.rate_limit is None
    client.perform(call())
    assert client.rate_limit is not None
    assert (client.rate_limit.limit, client.rate_limit.remaining) == (1000, 3)


def test_a_detailed_answer_has_what_came_around_it() -> None:
    client = client_of(lambda _: json_answer({"a": 1}, 202, **{"X-Rate-Limit-Remaining": "3", "X-Other": "yes"}))
    detailed = client.perform_detailed(call("POST"))
    assert detailed.parsed == {"a": 1}
    assert detailed.status_code == 202
    assert detailed.headers["x-other"] == "yes"
    assert detailed.rate_limit is not None
    assert detailed.request == ("POST", "/companies/c1/things")
    assert detailed.idempotency_key
    assert asyncio.run(client.perform_detailed_async(call("GET"))).idempotency_key is None


@pytest.mark.parametrize("status", [200, 202, 204])
def test_an_empty_answer_does_not_pass_for_the_success_of_a_write(status: int) -> None:
    from codat_api.platform.api.companies import create_company, delete_company

    create = create_company.call(body={"name": "N"})
    client = client_of(lambda _: httpx.Response(status))
    with pytest.raises(codat.DecodeError, match="got nothing.*may have been carried out") as caught:
        client.perform(create)
    assert caught.value.idempotency_key
    assert client.perform(delete_company.call("c1")) is None


@pytest.mark.parametrize("body", [b"<html>", b'{"cut": ', b"\x00"])
def test_an_answer_that_is_no_json_is_a_decode_error_and_may_pass(body: bytes) -> None:
    with pytest.raises(codat.DecodeError) as caught:
        client_of(lambda _: httpx.Response(200, content=body)).perform(call())
    assert caught.value.path == "$"
    assert caught.value.transient
    assert caught.value.status_code == 200


def test_a_strict_client_says_where_an_answer_differs() -> None:
    from codat_api.platform.api.companies import get_company

    def handler(_: httpx.Request) -> httpx.Response:
        return json_answer({"id": 7, "name": "N", "redirect": "r"})

    tolerant = client_of(handler).perform(get_company.call("c1"))
    assert isinstance(tolerant, Company)
    assert tolerant.id == 7
    with pytest.raises(codat.DecodeError) as caught:
        client_of(handler, strict=True).perform(get_company.call("c1"))
    assert caught.value.path == "$.id"
    assert not caught.value.transient


def test_arguments_that_make_no_url_are_a_value_error() -> None:
    client = client_of(lambda _: json_answer({}))
    with pytest.raises(ValueError, match="GET /companies/c1/things cannot be asked with these arguments") as caught:
        client.perform(call(query={"query": "x" * 70_000}))
    assert not isinstance(caught.value, httpx.InvalidURL)


def test_a_client_is_shared_by_threads(serve: Servers) -> None:
    server = serve()
    with codat.Client("test-key", base_url=server.url) as client, ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda _: client.perform(call()), range(40))) == [{}] * 40
    assert len(server.requests) == 40


def test_a_client_is_used_in_one_event_loop_after_another(serve: Servers) -> None:
    server = serve()
    client = codat.Client("test-key", base_url=server.url)
    for _ in range(3):
        assert asyncio.run(client.perform_async(call())) == {}
    assert len(server.requests) == 3


def test_the_connections_of_a_loop_end_with_it(serve: Servers) -> None:
    server = serve()
    client = codat.Client("test-key", base_url=server.url)

    async def run() -> httpx.AsyncClient:
        await client.perform_async(call())
        return client.get_async_httpx_client()

    pool = asyncio.run(run())
    assert pool.is_closed
    assert client._pools._by_loop == {}


def test_a_loop_that_ended_without_a_word_is_forgotten_by_the_next() -> None:
    client = client_of(lambda _: json_answer({}))
    loop = asyncio.new_event_loop()
    loop.run_until_complete(client.perform_async(call()))
    # Without closing its generators first, as asyncio.run does.
    loop.close()
    assert list(client._pools._by_loop) == [loop]
    asyncio.run(client.perform_async(call()))
    assert client._pools._by_loop == {}


def test_event_loops_in_several_threads_do_not_share_connections(serve: Servers) -> None:
    server = serve()
    client = codat.Client("test-key", base_url=server.url)

    def run(_: int) -> object:
        return asyncio.run(client.perform_async(call()))

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(run, range(8))) == [{}] * 8


def test_a_closed_client_says_so(serve: Servers) -> None:
    server = serve()
    with codat.Client("test-key", base_url=server.url) as client:
        client.perform(call())
        http = client.get_httpx_client()
    assert http.is_closed
    with pytest.raises(codat.ConfigurationError, match="is closed: make a new one"):
        client.perform(call())

    async def run() -> None:
        async with codat.Client("test-key", base_url=server.url) as client:
            await client.perform_async(call())
            http = client.get_async_httpx_client()
        assert http.is_closed
        with pytest.raises(codat.ConfigurationError, match="is closed: make a new one"):
            await client.perform_async(call())

    asyncio.run(run())


def test_a_client_that_nobody_holds_closes_its_connections(serve: Servers) -> None:
    server = serve()
    client = codat.Client("test-key", base_url=server.url)
    client.perform(call())
    http = client.get_httpx_client()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del client
        assert http.is_closed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_makes_connections_of_its_own(serve: Servers) -> None:
    server = serve()
    client = codat.Client("test-key", base_url=server.url, limits=codat.Limits(per_company=1))
    client.perform(call())
    codat.configure("test-key", base_url=server.url)
    limiter = client._pools._policy.limiter
    assert limiter is not None
    ours = client.get_httpx_client()
    # As if other threads were in the middle of everything, one of them in the only place of the company.
    with ExitStack() as busy:
        limiter.acquire("c1", math.inf, busy)
        for lock in (client._pools._lock, limiter._lock, implicit._process.lock):
            busy.enter_context(lock)
        child = os.fork()
        if child == 0:
            try:
                signal.alarm(120)
                assert client.get_httpx_client() is not ours
                assert client.perform(call()) == asyncio.run(client.perform_async(call())) == {}
                codat.configure("test-key", base_url=server.url)
                os._exit(0)
            finally:
                os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.get_httpx_client() is ours
    assert client.perform(call()) == {}
    assert len(server.requests) == 4


def test_a_retry_is_logged_with_what_was_asked_and_why(
    serve: Servers, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(Answer(503), LOST, Answer())
    with caplog.at_level("INFO", "codat_facade"), codat.Client("test-key", base_url=server.url, clock=clock) as client:
        client.perform(call())
    told = [record.getMessage() for record in caplog.records if record.name == "codat_facade"]
    first, second = clock.sleeps
    assert told == [
        f"GET /companies/c1/things: 503; attempt 2 of 4 in {first:.1f} s",
        f"GET /companies/c1/things: response lost; attempt 3 of 4 in {second:.1f} s",
    ]
