"""Compressed bodies: whole or an error, and never more in memory than a piece and what may be read."""

from __future__ import annotations

import asyncio
import gzip
import os
import random
import socket
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._http.decompression import Decompressor
from codat_runtime.http import httpx
from tests.support.raw_server import RawServer, read_head
from tests.support.server import Answer, FakeClock, call
from tests.unit.conftest import Servers
from tests.unit.http.test_deadlines import pdf

PIECE = 64 * 1024


def bare(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


ENCODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "bare deflate": ("deflate", bare),
    "none": ("identity", bytes),
}


def decompressed(encoding: str, data: bytes, cuts: list[int], status: int = 200, **headers: str) -> bytes:
    decompressor = Decompressor(httpx.Response(status, headers={"Content-Encoding": encoding, **headers}))
    edges = [0, *sorted({min(cut, len(data)) for cut in cuts}), len(data)]
    pieces = [piece for start, end in pairwise(edges) for piece in decompressor.decode(data[start:end])]
    decompressor.finish()
    if decompressor.is_needed:
        assert max(map(len, pieces), default=0) <= PIECE
    return b"".join(pieces)


cut_lists = st.lists(st.integers(0, 300), max_size=5)
contents = st.binary(max_size=200) | st.integers(0, 400_000).map(bytes)


@given(st.sampled_from(sorted(ENCODINGS)), contents, cut_lists)
def test_what_was_compressed_comes_out_however_it_is_cut(kind: str, content: bytes, cuts: list[int]) -> None:
    encoding, compress = ENCODINGS[kind]
    assert decompressed(encoding, compress(content), cuts) == content


@given(st.lists(contents, min_size=1, max_size=3), cut_lists, st.integers(0, 9))
def test_a_gzip_of_several_members_gives_all_of_them(members: list[bytes], cuts: list[int], padding: int) -> None:
    data = b"".join(map(gzip.compress, members)) + bytes(padding)
    assert decompressed("gzip", data, cuts) == b"".join(members)


@given(st.sampled_from(["gzip", "zlib", "bare deflate"]), contents, cut_lists, st.data())
def test_what_is_cut_off_is_an_error(kind: str, content: bytes, cuts: list[int], data: st.DataObject) -> None:
    encoding, compress = ENCODINGS[kind]
    whole = compress(content)
    part = whole[: data.draw(st.integers(0, len(whole) - 1))]
    with pytest.raises(httpx.DecodingError):
        decompressed(encoding, part, cuts)


@pytest.mark.parametrize("more", [b"more", gzip.compress(b"a", mtime=0)[:-1]], ids=["text", "half a member"])
@pytest.mark.parametrize("kind", ["gzip", "zlib"])
def test_what_follows_the_end_is_an_error(kind: str, more: bytes) -> None:
    encoding, compress = ENCODINGS[kind]
    with pytest.raises(httpx.DecodingError):
        decompressed(encoding, compress(b"content") + more, [])


def test_a_body_that_is_said_to_be_empty_needs_no_compression() -> None:
    assert decompressed("gzip", b"", [], status=204) == b""
    assert decompressed("gzip", b"", [], **{"Content-Length": "0"}) == b""


DATA = random.Random(7).randbytes(100_000)
BROKEN = {
    "half": gzip.compress(DATA)[:50_000],
    "all but its last byte": gzip.compress(DATA)[:-1],
    "changed": gzip.compress(DATA)[:-8] + b"\0" * 8,
    "none": b"no gzip",
}


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("kind", BROKEN)
def test_broken_compression_is_an_error_and_leaves_no_file(
    serve: Servers, kind: str, asynchronous: bool, tmp_path: Path
) -> None:
    server = serve(Answer(headers={"Content-Encoding": "gzip"}, body=BROKEN[kind]))
    target = tmp_path / "half.pdf"
    with codat.Client("test-key", base_url=server.url, clock=FakeClock(), max_retries=0) as client:
        with pytest.raises(codat.DecodeError, match="compression"):
            asyncio.run(pdf.to.aio(client, target, "c1")) if asynchronous else pdf.to(client, target, "c1")
        with pytest.raises(codat.CodatError, match="compression"):
            asyncio.run(pdf.aio(client, "c1")) if asynchronous else pdf(client, "c1")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_truncated_body_is_asked_for_again(serve: Servers, asynchronous: bool) -> None:
    whole = gzip.compress(b'{"a": 1}')
    gzipped = {"Content-Encoding": "gzip"}
    server = serve(Answer(headers=gzipped, body=whole[:-2]), Answer(headers=gzipped, body=whole))
    with codat.Client("test-key", base_url=server.url, clock=FakeClock()) as client:
        assert (asyncio.run(client.perform_async(call())) if asynchronous else client.perform(call())) == {"a": 1}


def test_a_file_of_two_members_is_whole(serve: Servers, tmp_path: Path) -> None:
    server = serve(Answer(headers={"Content-Encoding": "gzip"}, body=gzip.compress(b"one ") + gzip.compress(b"two")))
    with codat.Client("test-key", base_url=server.url) as client:
        assert pdf.to(client, tmp_path / "a", "c1") == 7
        assert pdf(client, "c1") == b"one two"
    assert (tmp_path / "a").read_bytes() == b"one two"


@cache
def bomb(encoding: str) -> bytes:
    data = bytes(50_000_000)
    for _ in encoding.split(","):
        data = gzip.compress(data)
    return data


def peak_of(act: Callable[[], Any]) -> int:
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip", "deflate, gzip", "br", "zstd"])
def test_a_bomb_costs_little_memory(serve: Servers, encoding: str, asynchronous: bool) -> None:
    server = serve(Answer(headers={"Content-Encoding": encoding}, body=bomb(encoding)))
    client = codat.Client("test-key", base_url=server.url, max_response_bytes=2**20, max_retries=2)
    expected = codat.ResponseTooLargeError if encoding == "gzip" else codat.DecodeError

    def act() -> None:
        with pytest.raises(expected) as caught:
            asyncio.run(client.perform_async(call("POST"))) if asynchronous else client.perform(call("POST"))
        assert caught.value.maybe_carried_out
        assert encoding == "gzip" or f"compressed as {encoding!r}" in str(caught.value)

    with client:
        assert peak_of(act) < 10 * 2**20
    assert len(server.requests) == 1


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_streamed_bomb_comes_in_small_pieces(serve: Servers, asynchronous: bool) -> None:
    server = serve(Answer(headers={"Content-Encoding": "gzip"}, body=bomb("gzip")))
    sizes: list[int] = []

    class Sink:
        def write(self, data: bytes) -> None:
            sizes.append(len(data))

    def act() -> None:
        with codat.Client("test-key", base_url=server.url) as client:
            asyncio.run(pdf.to.aio(client, Sink(), "c1")) if asynchronous else pdf.to(client, Sink(), "c1")

    assert peak_of(act) < 10 * 2**20
    assert (max(sizes), sum(sizes)) == (PIECE, 50_000_000)


def test_a_refusal_compressed_in_a_way_that_nobody_asked_for_keeps_its_class(serve: Servers) -> None:
    server = serve(Answer(401, headers={"Content-Encoding": "br"}, body=b"\0\1\2"))
    with (
        codat.Client("test-key", base_url=server.url) as client,
        pytest.raises(codat.UnauthorizedError),
    ):
        client.perform(call("POST"))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_only_what_can_be_bounded_is_asked_for(serve: Servers, asynchronous: bool) -> None:
    server = serve()
    with codat.Client("test-key", base_url=server.url) as client:
        asyncio.run(client.perform_async(call())) if asynchronous else client.perform(call())
    assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


def test_a_streamed_response_of_the_client_below_is_decompressed_here_too(serve: Servers) -> None:
    server = serve(Answer(headers={"Content-Encoding": "gzip"}, body=gzip.compress(b"content")))
    with codat.Client("test-key", base_url=server.url) as client:
        http = client.get_httpx_client()
        with http.stream("GET", "/companies/c1/file") as response:
            assert response.read() == b"content"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_file_that_is_replaced_keeps_its_mode(serve: Servers, mode: int, tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"before")
    target.chmod(mode)
    with codat.Client("test-key", base_url=serve(Answer(body=b"after")).url) as client:
        pdf.to(client, target, "c1")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"after", mode)


def test_a_new_file_has_the_mode_that_new_files_have(serve: Servers, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with codat.Client("test-key", base_url=serve(Answer(body=b"new")).url) as client:
            pdf.to(client, tmp_path / "a", "c1")
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_headers_of_a_head_response_describe_a_body_that_is_not_there() -> None:
    def serve(_: RawServer, connection: socket.socket) -> None:
        while True:
            read_head(connection)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3000\r\n\r\n")

    with (
        RawServer(serve) as server,
        codat.Client("test-key", base_url=server.url, max_retries=0, max_response_bytes=2000) as client,
    ):
        for _ in range(2):
            response = client.get_httpx_client().head(f"{server.url}/companies")
            assert response.headers["Content-Length"] == "3000"
        assert server.connections == 1
