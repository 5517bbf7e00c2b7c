"""Downloads: piece by piece, all of it or nothing."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import io
import os
import pkgutil
from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

import codat_facade as codat
from codat_facade._client.stream import Stream
from codat_facade._operations.download import Destination, Download, download
from codat_runtime import BYTES, Call, Endpoint
from codat_runtime.http import httpx
from tests.support.server import Answer, client_of, json_answer
from tests.unit.conftest import Servers

ENDPOINT: Endpoint[bytes] = Endpoint("GET", "/companies/{companyId}/pdf", "codat_api.platform.api", {200: BYTES})


@download
def pdf(company_id: str, *, copies: int | None = None) -> Call[bytes]:
    """Download the PDF.

    `GET /companies/{companyId}/pdf`

    Args:
        company_id: The company.
        copies: How many.

    Returns:
        The content.

    Raises:
        CodatError: Codat refused.
    """
    return ENDPOINT.call(path={"company_id": company_id}, query={"copies": copies})


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces, and that tells each time how many were asked for."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.given += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.close()


def answering(content: bytes | Pieces, **headers: str) -> codat.Client:
    body: dict[str, Any] = {"stream": content} if isinstance(content, Pieces) else {"content": content}
    return client_of(lambda request: httpx.Response(200, headers=headers, **body))


def blocking(operation: Download[Any], *args: Any, **kwargs: Any) -> int:
    return operation.to(*args, **kwargs)


def awaited(operation: Download[Any], *args: Any, **kwargs: Any) -> int:
    return asyncio.run(operation.to.aio(*args, **kwargs))


To = Callable[..., int]
both_ways = pytest.mark.parametrize("to", [blocking, awaited])


@both_ways
def test_a_download_stands_at_its_path_and_its_size_is_told(to: To, tmp_path: Path) -> None:
    target = tmp_path / "invoice.pdf"
    assert to(pdf, answering(Pieces(b"one ", b"two")), target, "c1") == 7
    assert target.read_bytes() == b"one two"
    assert os.listdir(tmp_path) == ["invoice.pdf"]


@both_ways
def test_the_client_may_be_left_out_and_the_path_may_be_text(to: To, tmp_path: Path) -> None:
    with answering(b"content").as_default():
        assert to(pdf, str(tmp_path / "a"), "c1", copies=2) == 7
    assert (tmp_path / "a").read_bytes() == b"content"


@both_ways
def test_an_open_file_is_written_from_where_it_stands_and_left_open(to: To) -> None:
    file = io.BytesIO()
    file.write(b"before ")
    assert to(pdf, answering(b"content"), file, "c1") == 7
    assert file.getvalue() == b"before content"


@both_ways
def test_nothing_is_held_that_was_written(to: To, tmp_path: Path) -> None:
    pieces = Pieces(b"a" * 10, b"b" * 10, b"c" * 10)
    given: list[int] = []
    to(pdf, answering(pieces), Destination(tmp_path / "a", lambda size, total: given.append(pieces.given)), "c1")
    assert given == [1, 2, 3]


@both_ways
def test_progress_is_told_in_bytes_with_the_total_that_was_announced(to: To, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    client = answering(Pieces(b"abc", b"de"), **{"Content-Length": "5"})
    to(pdf, client, Destination(tmp_path / "a", lambda *progress: told.append(progress)), "c1")
    assert told == [(3, 5), (5, 5)]


def test_the_total_is_unknown_where_the_length_is_of_something_else(tmp_path: Path) -> None:
    told: list[int | None] = []
    client = answering(gzip.compress(b"x" * 1000), **{"Content-Encoding": "gzip"})
    size = pdf.to(client, Destination(tmp_path / "a", lambda _, total: told.append(total)), "c1")
    assert size == 1000
    assert set(told) == {None}
    assert (tmp_path / "a").read_bytes() == b"x" * 1000


@both_ways
@pytest.mark.parametrize("before", [None, b"an older file"])
def test_a_download_that_breaks_off_leaves_the_path_as_it_was(to: To, before: bytes | None, tmp_path: Path) -> None:
    target = tmp_path / "a"
    if before is not None:
        target.write_bytes(before)
    pieces = Pieces(b"one", httpx.ReadError("cut"))
    with pytest.raises(codat.NetworkError) as caught:
        to(pdf, answering(pieces), target, "c1")
    assert caught.value.__context__ is None
    assert pieces.closed
    assert (target.read_bytes() if target.exists() else None) == before
    assert len(os.listdir(tmp_path)) == (0 if before is None else 1)


@both_ways
def test_an_answer_that_ends_too_early_is_no_file(to: To, tmp_path: Path, serve: Servers) -> None:
    server = serve(Answer(body=b"x" * 1000, cut=100))
    client = codat.Client("test-key", base_url=server.url)
    with pytest.raises(codat.NetworkError):
        to(pdf, client, tmp_path / "a", "c1")
    client.close()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("status", [202, 204, 205, 206])
def test_a_part_of_a_file_or_none_is_no_file(status: int, tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"an older file")
    client = client_of(lambda _: httpx.Response(status, content=b"" if status in (204, 205) else b"abc"))
    reads: list[Callable[[], Any]] = [
        lambda: pdf(client, "c1"),
        lambda: asyncio.run(pdf.aio(client, "c1")),
        lambda: blocking(pdf, client, target, "c1"),
        lambda: awaited(pdf, client, target, "c1"),
    ]
    for read in reads:
        with pytest.raises(codat.DecodeError, match=f"expected a whole file, got a response with the status {status}"):
            read()
    assert target.read_bytes() == b"an older file"
    assert os.listdir(tmp_path) == ["a"]


def test_a_file_that_an_intermediary_passed_on_is_one(tmp_path: Path) -> None:
    client = client_of(lambda _: httpx.Response(203, content=b"content"))
    assert pdf(client, "c1") == b"content"
    assert pdf.to(client, tmp_path / "a", "c1") == 7


@both_ways
def test_broken_compression_is_an_error_of_this_package(to: To, tmp_path: Path) -> None:
    with pytest.raises(codat.DecodeError, match="compression") as caught:
        to(pdf, answering(Pieces(b"no gzip"), **{"Content-Encoding": "gzip"}), tmp_path / "a", "c1")
    assert caught.value.__context__ is None
    assert os.listdir(tmp_path) == []


@both_ways
def test_a_refusal_is_the_usual_error_and_no_file(to: To, tmp_path: Path) -> None:
    client = client_of(lambda request: json_answer({"error": "No such invoice", "correlationId": "abc"}, 404))
    with pytest.raises(codat.NotFoundError, match="No such invoice") as caught:
        to(pdf, client, tmp_path / "a", "c1")
    assert caught.value.correlation_id == "abc"
    assert os.listdir(tmp_path) == []


@both_ways
def test_a_download_is_asked_for_again_where_that_is_safe(to: To, tmp_path: Path) -> None:
    answers = iter([httpx.Response(503), httpx.Response(200, content=b"content")])
    assert to(pdf, client_of(lambda request: next(answers)), tmp_path / "a", "c1") == 7


@both_ways
def test_a_callback_that_raises_ends_the_download(to: To, tmp_path: Path) -> None:
    def stop(size: int, total: int | None) -> None:
        raise InterruptedError("enough")

    with pytest.raises(InterruptedError):
        to(pdf, answering(b"content"), Destination(tmp_path / "a", stop), "c1")
    assert os.listdir(tmp_path) == []


@both_ways
def test_a_file_larger_than_what_is_read_into_memory_can_be_downloaded(to: To, tmp_path: Path) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"x" * 100)

    client = client_of(handler, max_response_bytes=10)
    with pytest.raises(codat.ResponseTooLargeError, match="download it to a file"):
        pdf(client, "c1")
    assert to(pdf, client, tmp_path / "a", "c1") == 100


def test_a_file_that_takes_less_than_it_is_given_is_given_the_rest() -> None:
    taken = bytearray()

    class Slow:
        def write(self, data: bytes, /) -> int:
            taken.extend(data[:3])
            return min(3, len(data))

    assert pdf.to(answering(b"0123456789"), Slow(), "c1") == 10
    assert taken == b"0123456789"


def test_a_link_keeps_leading_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    pdf.to(answering(b"new"), tmp_path / "link", "c1")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"new"


@both_ways
@pytest.mark.parametrize(
    ("target", "error", "remedy"),
    [
        (3, TypeError, "give a path, an open binary file or a Destination"),
        (io.StringIO(), TypeError, "mode 'wb'"),
        ("/", IsADirectoryError, "the path of the file in it"),
        ("/dev/null", ValueError, "give the open file"),
        ("no-such-folder/a", FileNotFoundError, "make it first"),
    ],
)
def test_a_target_that_cannot_be_written_is_refused_before_anything_is_sent(
    to: To, target: Any, error: type[Exception], remedy: str
) -> None:
    def unexpected(request: httpx.Request) -> httpx.Response:
        raise AssertionError("sent")

    with pytest.raises(error, match=remedy):
        to(pdf, client_of(unexpected), target, "c1")


def test_wrong_arguments_are_refused_when_it_is_called_and_not_when_it_is_awaited(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="company_id is empty"):
        _ = pdf.to.aio(answering(b""), tmp_path / "a", "")


def test_the_docstring_of_to_says_that_files_may_fail() -> None:
    assert all(f"\n    {name}: " in (pdf.to.__doc__ or "") for name in ("NetworkError", "OSError"))


def test_a_download_is_an_operation_that_answers_with_bytes() -> None:
    client = answering(b"content")
    assert pdf(client, "c1") == b"content"
    assert asyncio.run(pdf.aio(client, "c1")) == b"content"
    assert pdf.detailed(client, "c1").parsed == b"content"


def test_a_mock_is_a_client_too() -> None:
    client = MagicMock()
    client.stream.return_value.__enter__.return_value = Stream(iter([b"ab", b"c"]), None)
    file = io.BytesIO()
    assert pdf.to(client, file, "c1") == 3
    assert file.getvalue() == b"abc"


def test_help_shows_the_target_among_the_arguments() -> None:
    assert list(inspect.signature(pdf.to).parameters) == ["target", "company_id", "copies"]
    text = inspect.getdoc(pdf.to) or ""
    assert "`GET /companies/{companyId}/pdf`" in text
    assert text.index("target: A path") < text.index("company_id: The company.") < text.index("number of bytes")


def test_every_operation_that_answers_with_a_file_can_write_it_to_a_path() -> None:
    found = list[Any]()
    for entry in pkgutil.walk_packages(codat.__path__, "codat_facade."):
        if entry.name.split(".")[1] not in ("cli", "dlt", "emulator", "spark"):
            found += [value for value in vars(import_module(entry.name)).values() if hasattr(value, "detailed")]
    files = {value for value in found if inspect.signature(value).return_annotation == "bytes"}
    assert len(files) >= 16
    assert [value for value in files if not hasattr(value, "to")] == []
