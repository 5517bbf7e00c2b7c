"""The drivers: what comes out of them, whatever happens below."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support.server import Answer, FakeClock, call, client_of, json_answer
from tests.unit.conftest import Servers

HTTPX_ERRORS = [
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ReadError,
    httpx.ReadTimeout,
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.CloseError,
    httpx.ProxyError,
    httpx.RemoteProtocolError,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpx.DecodingError,
]
NEVER_SENT = {httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError}
REFUSED = {httpx.LocalProtocolError, httpx.UnsupportedProtocol}


def raising(kind: type[Exception]) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        raise kind("details")

    return handler


@pytest.mark.parametrize("kind", HTTPX_ERRORS)
def test_an_error_of_httpx_becomes_one_of_ours_and_leaves_nothing_behind(kind: type[Exception]) -> None:
    expected = codat.TimeoutError if issubclass(kind, httpx.TimeoutException) else codat.NetworkError
    with pytest.raises(expected) as caught:
        client_of(raising(kind)).perform(call("GET"))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert caught.value.request == ("GET", "/companies/c1/things")
    frames = "".join(traceback.format_tb(caught.value.__traceback__))
    assert "site-packages" not in frames


@pytest.mark.parametrize("kind", HTTPX_ERRORS)
def test_an_error_of_httpx_becomes_one_of_ours_for_tasks_too(kind: type[Exception]) -> None:
    expected = codat.TimeoutError if issubclass(kind, httpx.TimeoutException) else codat.NetworkError
    with pytest.raises(expected) as caught:
        asyncio.run(client_of(raising(kind)).perform_async(call("GET")))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("kind", HTTPX_ERRORS)
def test_only_what_was_never_sent_lets_a_delete_be_sent_again(kind: type[Exception]) -> None:
    clock = FakeClock()
    with pytest.raises(codat.CodatError):
        client_of(raising(kind), clock=clock).perform(call("DELETE"))
    assert bool(clock.sleeps) == (kind in NEVER_SENT)


@pytest.mark.parametrize("kind", HTTPX_ERRORS)
def test_a_read_is_sent_again_unless_this_side_refuses_it(kind: type[Exception]) -> None:
    clock = FakeClock()
    with pytest.raises(codat.CodatError):
        client_of(raising(kind), clock=clock).perform(call("GET"))
    assert bool(clock.sleeps) == (kind not in REFUSED)


def test_what_refuses_a_request_is_not_quoted() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.LocalProtocolError(f"Illegal header value {request.headers['authorization']}")

    with pytest.raises(codat.NetworkError, match="no valid HTTP") as caught:
        client_of(handler).perform(call("GET"))
    assert "Basic" not in str(caught.value)


def test_a_redirect_is_not_followed_and_the_key_stays_here(serve: Servers) -> None:
    elsewhere = serve()
    server = serve(Answer(302, {"Location": f"{elsewhere.url}/companies"}))
    with (
        codat.Client("test-key", base_url=server.url) as client,
        pytest.raises(codat.CodatError, match="redirects") as caught,
    ):
        client.perform(call("GET"))
    assert caught.value.status_code == 302
    assert elsewhere.requests == []


def test_a_redirect_is_not_followed_by_a_task_nor_by_a_stream(serve: Servers) -> None:
    elsewhere = serve()
    server = serve(Answer(307, {"Location": f"{elsewhere.url}/companies"}))

    async def run() -> None:
        async with codat.Client("test-key", base_url=server.url) as client:
            with pytest.raises(codat.CodatError, match="redirects"):
                await client.perform_async(call("POST"))
            with pytest.raises(codat.CodatError, match="redirects"):
                async with client.stream_async(call()):
                    raise AssertionError
            with pytest.raises(codat.ConfigurationError, match="may only be sent to"):
                await client.get_async_httpx_client().get(f"{elsewhere.url}/companies", follow_redirects=True)

    asyncio.run(run())
    assert elsewhere.requests == []


def test_the_key_goes_to_no_other_host_even_when_asked(serve: Servers) -> None:
    server, elsewhere = serve(), serve()
    with (
        codat.Client("test-key", base_url=server.url) as client,
        pytest.raises(codat.ConfigurationError, match="may only be sent to"),
    ):
        client.get_httpx_client().get(f"{elsewhere.url}/companies", follow_redirects=True)
    assert elsewhere.requests == []


def test_a_proxy_in_the_environment_never_sees_a_request_for_this_machine(
    serve: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, proxy = serve(), serve()
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    with codat.Client("test-key", base_url=server.url) as client:
        client.perform(call("GET"))
    assert len(server.requests) == 1
    assert proxy.requests == []


def test_a_proxy_in_the_environment_carries_requests_to_codat(
    serve: Servers, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = serve(Answer(502))
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with (
        codat.Client("test-key", clock=clock, max_retries=0) as client,
        pytest.raises(codat.NetworkError, match="never sent"),
    ):
        client.perform(call("GET"))
    assert [(request.method, request.path) for request in proxy.requests] == [("CONNECT", "api.codat.io:443")]
    assert "authorization" not in proxy.requests[0].headers


def test_a_task_that_gets_no_answer_is_given_up_when_the_total_time_is_over() -> None:
    class Silent(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

    async def run() -> None:
        client = codat.Client("test-key", transport=Silent(), total_timeout=0.1)
        # On a slow machine the time may be over before the request could go out.
        with pytest.raises(codat.TimeoutError, match="no response in time|not sent"):
            await client.perform_async(call("POST"))

    asyncio.run(run())


def test_no_step_of_a_request_may_outlast_the_total_time() -> None:
    seen: list[dict[str, float]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return json_answer({}, 503)

    clock = FakeClock()
    client = client_of(handler, clock=clock, timeout=30, total_timeout=20)
    with pytest.raises(codat.ServiceUnavailableError):
        client.perform(call("GET"))
    left = [20 - sum(clock.sleeps[:attempt]) for attempt in range(4)]
    assert [timeouts["read"] for timeouts in seen] == pytest.approx(left)


def test_a_cancelled_call_leaves_no_task_and_no_open_connection() -> None:
    async def run() -> None:
        arrived, left = asyncio.Event(), asyncio.Event()

        async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            arrived.set()
            await reader.read()
            writer.close()
            await writer.wait_closed()
            left.set()

        server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, codat.Client("test-key", base_url=url, limits=codat.Limits(per_company=1)) as client:
            for _ in range(2):
                pending = asyncio.create_task(client.perform_async(call("GET")))
                await arrived.wait()
                arrived.clear()
                pending.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await pending
                await left.wait()
                left.clear()
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_a_streamed_answer_holds_its_turn_until_it_is_closed(serve: Servers) -> None:
    server = serve()
    with codat.Client("test-key", base_url=server.url, limits=codat.Limits(per_company=1)) as client:
        http = client.get_httpx_client()
        path = f"{server.url}/companies/c1/file"
        first = http.send(http.build_request("GET", path), stream=True)
        with pytest.raises(codat.TimeoutError, match="own limits"):
            client.perform(call("GET"), total_timeout=0.01)
        first.close()
        client.perform(call("GET"))
    assert len(server.requests) == 2


def test_an_error_answer_is_read_even_when_it_was_to_be_streamed(serve: Servers) -> None:
    server = serve(Answer(404, body=b"gone"))
    with codat.Client("test-key", base_url=server.url) as client:
        http = client.get_httpx_client()
        answer = http.send(http.build_request("GET", "/companies/c1/file"), stream=True)
        assert answer.content == b"gone"


def test_a_file_that_cannot_be_rewound_is_not_sent_twice() -> None:
    class Pipe:
        name = "pipe.bin"

        def read(self, size: int = -1) -> bytes:
            return b""

        def __iter__(self):  # type: ignore[no-untyped-def]
            return iter([b"data"])

    clock = FakeClock()
    upload = call("POST", multipart={"file": Pipe()})
    with pytest.raises(codat.RateLimitError):
        client_of(lambda _: json_answer({}, 429), clock=clock).perform(upload)
    assert clock.sleeps == []
