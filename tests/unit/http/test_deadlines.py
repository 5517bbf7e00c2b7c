"""`total_timeout` holds whatever a server does: in each phase, blocking and awaited, in memory and as a stream."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._operations.download import download
from codat_runtime import BYTES, Call, Endpoint
from tests.support.raw_server import RawServer, read_head
from tests.support.server import call

ENDPOINT: Endpoint[bytes] = Endpoint("GET", "/companies/{companyId}/pdf", "codat_api.platform.api", {200: BYTES})


@download
def pdf(company_id: str) -> Call[bytes]:
    """Download the PDF."""
    return ENDPOINT.call(path={"company_id": company_id})


def blocking(client: codat.Client) -> None:
    client.perform(call())


def awaited(client: codat.Client) -> None:
    asyncio.run(client.perform_async(call()))


def blocking_download(client: codat.Client) -> None:
    pdf.to(client, io.BytesIO(), "c1")


def awaited_download(client: codat.Client) -> None:
    asyncio.run(pdf.to.aio(client, io.BytesIO(), "c1"))


# On a slow machine the time may be over before a request could go out.
NOT_SENT = "never sent|not sent"
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
# A file name in the head of a gzip file: nothing comes out until it has ended.
NAMED_GZIP = bytes([31, 139, 8, 8, 0, 0, 0, 0, 0, 3])

PHASES = {
    "status line": (b"", b"H", b"\r\n\r\n"),
    "header lines": (OK, b"X-A: b\r\n", b"Content-Length: 2\r\n\r\n{}"),
    "a header line": (OK + b"X-A: ", b"b", b"\r\nContent-Length: 2\r\n\r\n{}"),
    "early hints": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", OK + b"Content-Length: 2\r\n\r\n{}"),
    "chunk extension": (CHUNKED + b"2;", b"a", b"\r\n{}\r\n0\r\n\r\n"),
    "chunks": (CHUNKED, b"1\r\n \r\n", b"2\r\n{}\r\n0\r\n\r\n"),
    "trailers": (CHUNKED + b"2\r\n{}\r\n0\r\n", b"X-A: b\r\n", b"\r\n"),
    "body": (OK + b"Content-Length: 102\r\n\r\n", b" ", b"{}"),
    "compressed body that gives nothing yet": (
        OK + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n" + NAMED_GZIP,
        b"n",
        b"\0" + gzip.compress(b"{}", mtime=0)[10:],
    ),
}


@pytest.mark.parametrize("act", [blocking, awaited, blocking_download, awaited_download])
@pytest.mark.parametrize("phase", PHASES)
def test_a_server_that_trickles_is_given_up(phase: str, act: Callable[[codat.Client], None]) -> None:
    before, piece, after = PHASES[phase]

    def serve(server: RawServer, connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(before)
        server.trickle(connection, piece)
        connection.sendall(after)

    with (
        RawServer(serve) as server,
        codat.Client("test-key", base_url=server.url, timeout=10, total_timeout=0.15, max_retries=0) as client,
    ):
        with pytest.raises(codat.TimeoutError):
            act(client)
        assert not server.finished.is_set()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_server_that_reads_slowly_is_given_up(asynchronous: bool) -> None:
    def serve(server: RawServer, connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        for _ in range(100):
            connection.recv(4096)
            server.wait()
        connection.sendall(OK + b"Content-Length: 2\r\n\r\n{}")

    upload = call("POST", json={"text": "x" * 2**24})
    with (
        RawServer(serve) as server,
        codat.Client("test-key", base_url=server.url, timeout=10, total_timeout=0.15, max_retries=0) as client,
    ):
        with pytest.raises(codat.TimeoutError) as caught:
            asyncio.run(client.perform_async(upload)) if asynchronous else client.perform(upload)
        assert not server.finished.is_set()
        assert caught.value.maybe_carried_out or re.search(NOT_SENT, str(caught.value))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_handshake_that_does_not_end_is_given_up(asynchronous: bool) -> None:
    def serve(server: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        # A handshake record of 16 KiB, of which nothing is known before all of it is there.
        connection.sendall(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc")
        server.trickle(connection, b"\0")

    with (
        RawServer(serve) as server,
        codat.Client(
            "test-key", base_url=f"https://127.0.0.1:{server.port}", timeout=10, total_timeout=0.15, max_retries=0
        ) as client,
    ):
        with pytest.raises(codat.TimeoutError, match=NOT_SENT):
            (awaited if asynchronous else blocking)(client)
        assert not server.finished.is_set()


@pytest.mark.parametrize("act", [blocking, awaited])
def test_a_proxy_that_trickles_is_given_up(
    act: Callable[[codat.Client], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def serve(server: RawServer, connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n")
        server.trickle(connection, b"X-A: b\r\n")

    with RawServer(serve) as server:
        monkeypatch.setenv("HTTPS_PROXY", server.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        with (
            codat.Client("test-key", total_timeout=0.15, max_retries=0) as client,
            pytest.raises(codat.TimeoutError),
        ):
            act(client)
        assert server.connections <= 1
        assert not server.finished.is_set()


@pytest.fixture
def slow_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    told = threading.Event()

    def getaddrinfo(*_: Any, **__: Any) -> Any:
        told.wait(30)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield told
    told.set()


def test_a_name_that_is_not_looked_up_in_time_is_given_up(
    slow_names: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    with (
        codat.Client("test-key", base_url="https://codat.invalid", total_timeout=0.1, max_retries=0) as client,
        pytest.raises(codat.TimeoutError, match=NOT_SENT),
    ):
        client.perform(call("POST"))
    assert not slow_names.is_set()


def test_a_name_that_is_unknown_says_so(slow_names: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    slow_names.set()
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    with (
        codat.Client("test-key", base_url="https://codat.invalid", max_retries=0) as client,
        pytest.raises(codat.NetworkError, match="Name or service not known"),
    ):
        client.perform(call())


def test_a_name_with_several_addresses_is_reached_at_the_one_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(server: RawServer, connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(OK + b"Content-Length: 2\r\n\r\n{}")

    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in ("127.0.0.2", "127.0.0.1")]
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *rest, **more: found if host == "localhost" else real(host, *rest, **more)
    )
    with (
        RawServer(serve) as server,
        codat.Client("test-key", base_url=f"http://localhost:{server.port}", max_retries=0) as client,
    ):
        assert client.perform(call()) == {}


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_download_that_takes_too_long_leaves_no_file(asynchronous: bool, tmp_path: Path) -> None:
    def serve(server: RawServer, connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(OK + b"Content-Length: 100\r\n\r\n")
        server.trickle(connection, b"x")

    target = tmp_path / "slow.pdf"
    with (
        RawServer(serve) as server,
        codat.Client("test-key", base_url=server.url, total_timeout=0.15, max_retries=0) as client,
    ):
        with pytest.raises(codat.TimeoutError):
            asyncio.run(pdf.to.aio(client, target, "c1")) if asynchronous else pdf.to(client, target, "c1")
        assert not server.finished.is_set()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("act", [blocking, awaited, blocking_download, awaited_download])
def test_a_slow_answer_that_ends_in_time_is_taken(act: Callable[[codat.Client], None]) -> None:
    def serve(server: RawServer, connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(OK + b"Content-Length: 5\r\n\r\n{}")
        server.trickle(connection, b" ", 3)

    with RawServer(serve) as server, codat.Client("test-key", base_url=server.url, total_timeout=60) as client:
        act(client)
