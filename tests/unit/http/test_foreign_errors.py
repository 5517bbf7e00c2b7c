"""No exception of a stranger leaves a call, and each says truly what may have happened to a write."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._base import clock as clocks
from codat_facade._http.retry import MAX_KEY_AGE
from codat_facade.emulator import Emulator
from codat_runtime import Call
from codat_runtime.http import httpx
from tests.support.server import Answer, FakeClock, call, client_of, json_answer
from tests.unit.conftest import Servers
from tests.unit.http.test_retry_table import Perform, both

KEY = "5f0c2a4e-0000-4000-8000-000000000001"
GIVEN = {"Idempotency-Key": ("idempotency_key", KEY)}


@contextmanager
def saying(*answers: bytes) -> Iterator[str]:
    """Listens on loopback, and gives each connection the same bytes for an answer."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(b"".join(answers))

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def answer(head: str, body: bytes = b"{}") -> bytes:
    return f"HTTP/1.1 {head}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode("latin-1") + body


ODD = [
    answer("400 Bad\r\nRetry-After: 2026-01-01T00:00:00+25:00"),
    answer("429 Slow\r\nRetry-After: " + "9" * 400),
    answer("500 Bad\r\nX-Rate-Limit-Reset: 0001-01-01T00:00:00+01:00\r\nX-Rate-Limit-Limit: " + "9" * 400),
    answer("307 Away\r\nLocation: data:,x"),
    answer("302 Away\r\nLocation: http://[::1"),
    answer("200 OK", b"9" * 5000),
    answer("200 OK", b"[" * 100_000),
    answer("500 Bad", b'{"error": ' * 50_000),
    answer("999 Odd"),
    answer("099 Odd"),
    answer("200 \xff\xfe\r\nX-Odd: \xff\x80", b"{"),
    answer("200 OK\r\nContent-Encoding: gzip", b"no gzip"),
    answer("500 Bad\r\nSet-Cookie: \xff=;;;=; expires=nonsense\r\nX-Folded: a\r\n b"),
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nnoise",
    b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
    b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n{}",
    b"HTTP/1.1 500 No\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}\r\n",
    b"\x00\x01\x02",
    b"",
]


@both
@pytest.mark.parametrize("odd", ODD)
def test_whatever_a_server_says_to_a_write_is_one_of_our_errors_with_the_key(perform: Perform, odd: bytes) -> None:
    with saying(odd) as url:
        client = codat.Client("test-key", base_url=url, clock=FakeClock(), max_retries=1)
        with pytest.raises(codat.CodatError) as caught:
            perform(client, call("POST", json={}))
        assert client.rate_limit is None or client.rate_limit.limit is None
    refused = caught.value.status_code in (400, 429)
    assert caught.value.maybe_carried_out is not refused
    assert caught.value.idempotency_key
    assert caught.value.__context__ is None or not isinstance(caught.value.__context__, httpx.HTTPError)


class Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise AttributeError("nobody foresaw this")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@both
def test_what_nobody_foresaw_is_one_of_our_errors_and_not_tried_again(perform: Perform) -> None:
    clock = FakeClock()
    with pytest.raises(codat.CodatError, match="broken off: AttributeError") as caught:
        perform(codat.Client("test-key", transport=Broken(), clock=clock), call("POST"))
    assert caught.value.maybe_carried_out
    assert caught.value.idempotency_key
    assert clock.sleeps == []


def test_the_httpx_client_itself_raises_no_other_errors() -> None:
    client = codat.Client("test-key", transport=Broken())
    with pytest.raises(codat.CodatError, match="broken off"):
        client.get_httpx_client().post("/companies")


def test_a_client_that_is_closed_between_two_attempts_says_that_the_first_was_sent() -> None:
    clock = FakeClock()

    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone")

    client = client_of(lost, clock=clock)
    clock.on_sleep = client.close
    with pytest.raises(codat.NetworkError, match="closed meanwhile") as caught:
        client.perform(call("POST"))
    assert caught.value.maybe_carried_out
    assert caught.value.idempotency_key


def test_a_client_that_is_closed_while_a_write_is_under_way_says_so(serve: Servers) -> None:
    arrived, proceed = threading.Event(), threading.Event()

    def slow(request: httpx.Request) -> httpx.Response:
        arrived.set()
        proceed.wait(30)
        raise httpx.ReadError("closed")

    client, caught = client_of(slow), []

    def write() -> None:
        try:
            client.perform(call("POST"))
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    assert arrived.wait(30)
    client.close()
    proceed.set()
    thread.join(30)
    assert isinstance(caught[0], codat.CodatError)
    assert caught[0].maybe_carried_out


def test_a_client_that_was_closed_before_sends_nothing() -> None:
    client = client_of(lambda _: json_answer({}))
    http = client.get_httpx_client()
    client.close()
    with pytest.raises(codat.ConfigurationError, match="closed: make a new one") as caught:
        http.post("/companies")
    assert not caught.value.maybe_carried_out


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("ALL_PROXY", "socks5://127.0.0.1:1080", "httpx.socks"),
        ("HTTPS_PROXY", "nonsense://proxy", "no address of a proxy"),
        ("NO_PROXY", "[::1]", "without brackets"),
        ("SSL_CERT_FILE", "/nowhere/certificates.pem", "unset it"),
    ],
)
@both
def test_a_setting_of_the_environment_that_cannot_be_used_is_named(
    perform: Perform, monkeypatch: pytest.MonkeyPatch, name: str, value: str, remedy: str
) -> None:
    monkeypatch.setenv(name, value)
    if name == "NO_PROXY":
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(codat.ConfigurationError, match=f"{name}.*{remedy}") as caught:
        perform(codat.Client("test-key"), call("POST"))
    assert not caught.value.maybe_carried_out


@pytest.mark.parametrize("url", ["https://xn--a.io", "https://" + "a" * 70 + "\u00e9.io", "https://a..\u00e9.io"])
def test_a_host_that_can_be_none_is_a_configuration_error(url: str) -> None:
    with pytest.raises(codat.ConfigurationError, match="base_url"):
        codat.Client("test-key", base_url=url)


def upload(content: Any, **options: Any) -> Call[Any]:
    return call("POST", multipart={"file": content}, files=("file",), **options)


class Odd(io.BytesIO):
    """A file that is not what it was when it was measured."""

    def __init__(self, change: Callable[[], bytes]) -> None:
        super().__init__(b"12345")
        self._change = change
        self._read = False

    def read(self, size: int | None = -1) -> bytes:
        before, self._read = self._read, True
        return b"" if before else self._change()


def fails() -> bytes:
    raise OSError("the disk is gone")


@both
@pytest.mark.parametrize("change", [lambda: b"1234567", lambda: b"1", fails])
def test_a_file_that_changes_or_fails_while_it_is_sent_says_that_something_was_sent(
    serve: Servers, perform: Perform, change: Callable[[], bytes]
) -> None:
    with pytest.raises(codat.CodatError, match="the file") as caught:
        perform(codat.Client("test-key", base_url=serve().url), upload(Odd(change), headers=GIVEN))
    assert caught.value.maybe_carried_out
    assert caught.value.idempotency_key == KEY
    assert isinstance(caught.value.__cause__, OSError) == (change is fails)


def test_what_a_compressed_file_holds_is_sent_and_not_what_it_weighs(serve: Servers, tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"content " * 1000))
    server = serve()
    with gzip.open(path) as file, codat.Client("test-key", base_url=server.url) as client:
        client.perform(upload(file))
    assert server.requests[0].body.count(b"content ") == 1000


def test_a_pipe_is_sent_in_chunks(serve: Servers) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as out:
        out.write(b"through a pipe")
    seen: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        assert request.headers["transfer-encoding"] == "chunked"
        seen.append(request.read())
        return json_answer({})

    with os.fdopen(reading, "rb") as file:
        client_of(handler).perform(upload(file))
    assert b"through a pipe" in seen[0]


def test_a_file_that_cannot_be_sent_is_refused_before_anything_is() -> None:
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(ValueError, match="file cannot be read"):
        upload(closed)
    with pytest.raises(TypeError, match="open for text"):
        upload(io.StringIO("text"))
    with pytest.raises(ValueError, match="folder"):
        upload(Path())
    with pytest.raises(ValueError, match="file cannot be read: .*no-such-file"):
        upload(Path("no-such-file"))


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.pdf\r\nX-Injected: 1", None), ("a.pdf", "text/plain\r\nX-Injected: 1"), ("a\udc80", None), ("a", "nonsense")],
)
def test_neither_name_nor_media_type_gets_a_header_into_a_part(name: str, media_type: str | None) -> None:
    with pytest.raises(ValueError, match="file has the"):
        upload(codat.File(b"", name, media_type))


def test_the_same_key_sends_the_same_bytes() -> None:
    seen: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["content-type"].encode() + request.read())
        return json_answer({})

    client = client_of(handler)
    for headers in (GIVEN, GIVEN, {}):
        client.perform(upload(codat.File(b"same bytes", "a.pdf"), headers=headers))
    assert seen[0] == seen[1] != seen[2]


def test_an_upload_is_resumed_with_its_key() -> None:
    emulator = Emulator(seed=7)
    client = codat.Client(emulator.api_key, transport=emulator.transport, clock=emulator.client_clock)
    invoice = codat.accounting.invoices.list(client, "company-id", page_size=1).results[0].id
    assert invoice is not None
    keys = {
        codat.accounting.invoices.upload_attachment(
            client, "company-id", "connection-id", invoice, codat.File(b"same", "a.pdf"), idempotency_key=KEY
        ).push_operation_key
        for _ in range(2)
    }
    assert len(keys) == 1


@both
@pytest.mark.parametrize(("headers", "is_open"), [(GIVEN, True), ({}, False)])
def test_a_conflict_leaves_open_what_an_earlier_request_with_the_given_key_does(
    perform: Perform, headers: Any, is_open: bool
) -> None:
    with pytest.raises(codat.ConflictError) as caught:
        perform(client_of(lambda _: json_answer({}, 409)), call("POST", headers=headers))
    assert caught.value.maybe_carried_out is is_open


@both
def test_a_key_is_not_sent_again_after_the_machine_was_suspended(
    perform: Perform, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall, sent = [0.0], []
    monkeypatch.setattr(clocks, "THROUGH_SUSPENDS", [lambda: wall[0]])

    def lost(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise httpx.ReadError("gone")

    def suspend() -> None:
        wall[0] += 7200

    clock = FakeClock()
    clock.on_sleep = suspend
    with pytest.raises(codat.TimeoutError, match="sent too long ago") as caught:
        perform(client_of(lost, clock=clock), call("POST"))
    assert caught.value.maybe_carried_out
    assert caught.value.idempotency_key
    assert len(sent) == 1


class Connecting(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes a while to connect, and then sends the request."""

    def __init__(self, connect: Callable[[], None]) -> None:
        self._connect = connect
        self.sent: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._connect()
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.sent.append(b"".join(request.stream))
        return json_answer({})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._connect()
        assert isinstance(request.stream, httpx.AsyncByteStream)
        self.sent.append(b"".join([piece async for piece in request.stream]))
        return json_answer({})


@both
@pytest.mark.parametrize(("seconds", "is_sent"), [(60, False), (1, True)])
def test_a_key_of_an_earlier_call_is_not_sent_if_the_machine_was_suspended_while_it_connected(
    perform: Perform, monkeypatch: pytest.MonkeyPatch, seconds: float, is_sent: bool
) -> None:
    wall = [0.0]
    monkeypatch.setattr(clocks, "THROUGH_SUSPENDS", [lambda: wall[0]])

    def connect() -> None:
        wall[0] += seconds

    transport = Connecting(connect)
    client = codat.Client(KEY, transport=transport, clock=FakeClock())
    post = call("POST", json={"name": "N"})
    if is_sent:
        perform(client, post, key_age=MAX_KEY_AGE - 30)
    else:
        with pytest.raises(codat.TimeoutError, match="sent too long ago") as caught:
            perform(client, post, key_age=MAX_KEY_AGE - 30)
        assert not caught.value.maybe_carried_out
    assert len(transport.sent) == is_sent


@both
def test_a_key_that_is_too_old_is_not_sent(perform: Perform) -> None:
    transport = Connecting(lambda: None)
    with pytest.raises(codat.TimeoutError, match="sent too long ago"):
        perform(codat.Client(KEY, transport=transport, clock=FakeClock()), call("POST"), key_age=MAX_KEY_AGE + 1)
    assert transport.sent == []


@both
def test_nothing_is_sent_after_the_deadline_when_a_pause_took_longer(perform: Perform) -> None:
    clock, sent = FakeClock(), []

    def busy(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return json_answer({}, 429)

    def oversleep() -> None:
        clock.time += 1000

    clock.on_sleep = oversleep
    with pytest.raises(codat.TimeoutError, match="time of the call was over") as caught:
        perform(client_of(busy, clock=clock, limits=None), call("POST"))
    assert not caught.value.maybe_carried_out
    assert len(sent) == 1


@both
def test_no_cookie_is_kept(serve: Servers, perform: Perform) -> None:
    server = serve(Answer(429, {"Set-Cookie": "a=b; Path=/"}), Answer())
    perform(codat.Client("test-key", base_url=server.url, clock=FakeClock()), call("GET"))
    assert [request.headers.get("cookie") for request in server.requests] == [None, None]


def test_what_is_wanted_is_asked_for() -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["accept"])
        return json_answer({})

    client = client_of(handler)
    codat.platform.companies.get(client, "company-id")
    codat.accounting.invoices.download_pdf(client, "company-id", "invoice-id")
    assert seen == ["application/json", "application/pdf, application/json"]


class OutOfTime(Exception):
    """What a time limit raises, as Celery's soft one does."""


@pytest.fixture
def limit() -> Iterator[None]:
    def handler(number: int, frame: FrameType | None) -> None:
        raise OutOfTime

    before = signal.signal(signal.SIGUSR1, handler)
    yield
    signal.signal(signal.SIGUSR1, before)


@pytest.mark.usefixtures("limit")
@pytest.mark.parametrize("kind", [OutOfTime, KeyboardInterrupt, SystemExit])
def test_what_breaks_a_write_off_passes_as_it_is_and_names_the_write(kind: type[BaseException]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if kind is OutOfTime:
            signal.raise_signal(signal.SIGUSR1)
        raise kind

    with pytest.raises(kind) as caught:
        client_of(handler).perform(call("POST", headers=GIVEN))
    write = codat.interrupted_write(caught.value)
    assert write is not None
    assert (write.request, write.idempotency_key) == (("POST", "/companies/c1/things"), KEY)
    assert KEY in caught.value.__notes__[0]


def test_what_breaks_off_a_read_names_no_write() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        client_of(handler).perform(call("GET"))
    assert codat.interrupted_write(caught.value) is None


def test_a_time_limit_of_asyncio_around_a_write_names_it() -> None:
    class Silent(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

    async def run() -> None:
        client = codat.Client("test-key", transport=Silent())
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.01):
                await client.perform_async(call("POST", headers=GIVEN))
        write = codat.interrupted_write(caught.value)
        assert write is not None
        assert write.idempotency_key == KEY

    asyncio.run(run())
