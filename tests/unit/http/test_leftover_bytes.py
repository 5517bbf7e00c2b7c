"""What a server writes beyond a response is never taken for the response to the next request."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._http.network import LeftOverBytes
from codat_runtime.http import httpcore
from tests.support.raw_server import RawServer, read_head
from tests.support.server import call
from tests.unit.http.test_tls import certificate_in


def response(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


FORGED = response(b'{"forged": true}')
LEFTOVERS = {
    "a whole response": FORGED,
    "a response without its body": FORGED[: -len(b'{"forged": true}')],
    "half a body": FORGED[:-4],
    "half a head": FORGED[:20],
    "one byte": b"H",
    "a line": b"\r\n",
}
FRAMES: dict[str, Callable[[bytes], bytes]] = {
    "length": response,
    "chunked": lambda body: (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    ),
    "no content": lambda _: b"HTTP/1.1 204 No Content\r\n\r\n",
}


class Poisoned:
    """Answers each request with its path, and the first of a connection with more than that."""

    def __init__(self, leftover: bytes, frame: Callable[[bytes], bytes] = response, *, later: bool = False) -> None:
        self.requests: list[str] = []
        self.sent = threading.Event()
        self._leftover = leftover
        self._frame = frame
        self._later = later

    def __call__(self, server: RawServer, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        leftover = self._leftover
        while True:
            method, path, *_ = read_head(connection).decode().split()
            self.requests.append(f"{method} {path}")
            answer = self._frame(b'{"path": "%b"}' % path.encode())
            connection.sendall(answer if self._later else answer + leftover)
            if self._later:
                server.wait()
                connection.sendall(leftover)
            self.sent.set()
            leftover = b""


def ask_blocking(client: codat.Client, poisoned: Poisoned) -> list[Any]:
    first = client.perform(call(path="/companies/first"))
    assert poisoned.sent.wait(30)
    return [first, client.perform(call("DELETE", path="/companies/second"))]


def ask_awaited(client: codat.Client, poisoned: Poisoned) -> list[Any]:
    async def ask() -> list[Any]:
        first = await client.perform_async(call(path="/companies/first"))
        assert await asyncio.to_thread(poisoned.sent.wait, 30)
        return [first, await client.perform_async(call("DELETE", path="/companies/second"))]

    return asyncio.run(ask())


Ask = Callable[[codat.Client, Poisoned], list[Any]]
both_ways = pytest.mark.parametrize("ask", [ask_blocking, ask_awaited])


@both_ways
@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("leftover", LEFTOVERS)
def test_a_connection_with_bytes_left_over_is_not_used_again(leftover: str, frame: str, later: bool, ask: Ask) -> None:
    poisoned = Poisoned(LEFTOVERS[leftover], FRAMES[frame], later=later)
    expected = [None if frame == "no content" else {"path": f"/companies/{name}"} for name in ("first", "second")]
    with RawServer(poisoned) as server, codat.Client("test-key", base_url=server.url, max_retries=0) as client:
        assert ask(client, poisoned) == expected
        assert poisoned.requests == ["GET /companies/first", "DELETE /companies/second"]
        assert server.connections == 2


@both_ways
@pytest.mark.parametrize("frame", FRAMES)
def test_a_connection_without_is_used_again(frame: str, ask: Ask) -> None:
    poisoned = Poisoned(b"", FRAMES[frame])
    with RawServer(poisoned) as server, codat.Client("test-key", base_url=server.url, max_retries=0) as client:
        ask(client, poisoned)
        assert server.connections == 1


def info_of(**known: Any) -> Callable[[str], Any]:
    return known.get


class Tls:
    """A TLS connection whose buffers are known."""

    def __init__(self, pending: int) -> None:
        self.pending = lambda: pending


@pytest.mark.parametrize(
    ("info", "refused"),
    [
        ({}, False),
        ({"is_readable": True}, True),
        ({"ssl_object": Tls(0)}, False),
        ({"ssl_object": Tls(1)}, True),
    ],
)
def test_what_was_received_but_not_asked_for_is_noticed(info: dict[str, Any], refused: bool) -> None:
    tail = LeftOverBytes(hold=True)
    tail.check_before_write(b"GET / HTTP/1.1\r\n\r\n", info_of(is_readable=True))
    assert tail.keep(b"ab") + tail.take() == b"ab"
    if refused:
        with pytest.raises(httpcore.ConnectionNotAvailable):
            tail.check_before_write(b"GET / HTTP/1.1\r\n\r\n", info_of(**info))
    else:
        tail.check_before_write(b"GET / HTTP/1.1\r\n\r\n", info_of(**info))


class Secured:
    """Speaks TLS, and sends what belongs to several records in one segment."""

    def __init__(self, context: ssl.SSLContext, connection: socket.socket) -> None:
        self._connection = connection
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._when_possible(self._tls.do_handshake)

    def recv(self, size: int) -> bytes:
        return self._when_possible(lambda: self._tls.read(size))

    def sendall(self, *records: bytes) -> None:
        for record in records:
            self._tls.write(record)
        self._connection.sendall(self._outgoing.read())

    def _when_possible(self, act: Callable[[], Any]) -> Any:
        while True:
            try:
                return act()
            except ssl.SSLWantReadError:
                self._connection.sendall(self._outgoing.read())
                data = self._connection.recv(65536)
                if not data:
                    raise OSError("the client hung up") from None
                self._incoming.write(data)
            finally:
                self._connection.sendall(self._outgoing.read())


@both_ways
def test_a_record_of_tls_that_was_received_with_the_response_is_left_over_too(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, key = certificate_in(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("NO_PROXY", "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    told = Poisoned(b"")

    def serve(server: RawServer, connection: socket.socket) -> None:
        secured = Secured(context, connection)
        leftover = [FORGED]
        while True:
            path = read_head(secured).split()[1]
            told.requests.append(path.decode())
            secured.sendall(response(b'{"path": "%b"}' % path), *leftover)
            told.sent.set()
            leftover = []

    with RawServer(serve) as server:
        client = codat.Client("test-key", base_url=f"https://localhost:{server.port}", max_retries=0)
        with client:
            assert ask(client, told) == [{"path": "/companies/first"}, {"path": "/companies/second"}]
            assert server.connections == 2


def test_a_protocol_that_wants_its_messages_whole_has_them_whole() -> None:
    tail = LeftOverBytes(hold=False)
    assert tail.take() + tail.keep(b"ab") == b"ab"
    tail.check_before_write(b"GET / HTTP/1.1\r\n\r\n", info_of(is_readable=True))


@both_ways
@pytest.mark.parametrize("size", [64 * 1024, 128 * 1024, 256 * 1024])
def test_a_response_that_ends_where_a_read_ends(size: int, ask: Ask) -> None:
    """What anyio has received beyond it stands neither in the socket nor among the bytes that are held back."""
    filled = size - len(response(b"0" * size)) + size
    poisoned = Poisoned(FORGED, lambda body: response(body.ljust(filled) if b"first" in body else body))
    with RawServer(poisoned) as server, codat.Client("test-key", base_url=server.url, max_retries=0) as client:
        assert ask(client, poisoned) == [{"path": "/companies/first"}, {"path": "/companies/second"}]
        assert server.connections == 2
