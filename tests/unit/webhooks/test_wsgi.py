"""The endpoint for WSGI servers, served on loopback by the standard library's."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest

from codat_facade.webhooks import Dispatcher, Event, RetryLater, WebhookApp
from tests.unit.webhooks.signed import OTHER_SECRET, SECRET, event, signed

BODY = event("company.created", id="c1")


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


class Served:
    """An application on a port, whose handler notes what it gets, and says or raises what it is told to."""

    def __init__(self) -> None:
        self.got: list[Event[Any]] = []
        self.says: list[bool | Exception | None] = []
        self.dispatcher = Dispatcher()
        self.dispatcher.on("*")(self.handle)
        self.app = WebhookApp(self.dispatcher, SECRET, max_body_bytes=1000)
        # The validator fails on whatever departs from the specification.
        self.server = make_server("127.0.0.1", 0, validator(self.app.wsgi), handler_class=Quiet)

    def handle(self, read: Event[Any]) -> bool | None:
        self.got.append(read)
        says = self.says.pop(0) if self.says else None
        if isinstance(says, Exception):
            raise says
        return says

    def request(self, method: str, body: bytes = b"", headers: dict[str, str] | None = None) -> tuple[int, bytes, Any]:
        connection = HTTPConnection("127.0.0.1", self.server.server_port, timeout=10)
        try:
            connection.request(method, "/", body, headers or {})
            response = connection.getresponse()
            return response.status, response.read(), response.headers
        finally:
            connection.close()

    def post(self, body: bytes = BODY, headers: dict[str, str] | None = None) -> int:
        return self.request("POST", body, signed(body) if headers is None else headers)[0]


@pytest.fixture
def served() -> Iterator[Served]:
    served = Served()
    thread = threading.Thread(target=served.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield served
    finally:
        served.server.shutdown()
        thread.join()
        served.server.server_close()


def test_an_event_is_taken_once_and_handled(served: Served) -> None:
    assert served.request("POST", BODY, signed(BODY))[:2] == (204, b"")
    assert served.post() == 204
    assert [read.payload.id for read in served.got] == ["c1"]


def test_what_is_not_done_is_asked_for_again_and_handled_again(served: Served) -> None:
    served.says = [False, RetryLater(), KeyError("x"), None]
    assert [served.post() for _ in range(5)] == [503, 503, 500, 204, 204]
    assert len(served.got) == 4


def test_an_asynchronous_handler_is_run_to_its_end(served: Served) -> None:
    ended = list[str]()

    @served.dispatcher.on("company.*")
    async def handle(read: Event[Any]) -> None:
        await asyncio.sleep(0)
        ended.append(read.event_type)

    assert served.post() == 204
    assert ended == ["company.created"]


def test_what_is_not_to_be_trusted_is_refused_with_the_reason(served: Served) -> None:
    assert served.post(headers={}) == 400
    status, text, headers = served.request("POST", BODY, signed(BODY, secrets=(OTHER_SECRET,)))
    assert status == 401
    assert text.startswith(b"no signature matches")
    assert headers["Content-Type"] == "text/plain; charset=utf-8"
    assert served.got == []


def test_webhooks_are_posted(served: Served) -> None:
    status, _, headers = served.request("GET")
    assert (status, headers["Allow"]) == (405, "POST")


def test_a_body_that_is_too_large_is_refused_before_it_is_read(served: Served) -> None:
    connection = HTTPConnection("127.0.0.1", served.server.server_port, timeout=10)
    connection.putrequest("POST", "/")
    connection.putheader("Content-Length", "1001")
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def called(app: WebhookApp | None = None, /, **environ: Any) -> tuple[str, bytes]:
    """The answer to a request as a server hands it over."""
    statuses = list[str]()

    def start_response(status: str, headers: Any, exc_info: Any = None) -> Any:
        statuses.append(status)

    environ.setdefault("REQUEST_METHOD", "POST")
    setup_testing_defaults(environ)
    app = app or WebhookApp(Dispatcher(), SECRET, max_body_bytes=1000)
    body = b"".join(app.wsgi({"REQUEST_METHOD": "POST", **environ}, start_response))
    return statuses[0], body


def as_environ(headers: dict[str, str]) -> dict[str, str]:
    return {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}


@pytest.mark.parametrize("length", [{}, {"CONTENT_LENGTH": ""}])
def test_a_body_of_unknown_length_is_read_where_the_server_ends_it(length: dict[str, str]) -> None:
    headers = as_environ(signed(BODY))
    ended = {"wsgi.input": io.BytesIO(BODY), "wsgi.input_terminated": True, "REQUEST_METHOD": "POST"}
    assert called(**headers, **ended, **length)[0] == "204 No Content"
    assert called(**headers, **{**ended, "wsgi.input": io.BytesIO(BODY * 10)}, **length)[0].startswith("413")


def test_a_body_of_unknown_length_is_refused_where_reading_it_may_never_end() -> None:
    status, body = called(**{"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(BODY)})
    assert status == "411 Length Required"
    assert b"how long" in body


def test_no_more_than_the_announced_length_is_read() -> None:
    stream = io.BytesIO(BODY + b"the next request")
    environ: dict[str, Any] = {"CONTENT_LENGTH": str(len(BODY)), "REQUEST_METHOD": "POST", "wsgi.input": stream}
    assert called(**environ, **as_environ(signed(BODY)))[0] == "204 No Content"
    assert stream.read() == b"the next request"


@pytest.mark.parametrize(("length", "status"), [("9" * 5000, "413"), ("many", "400"), ("-1", "400")])
def test_a_length_that_is_none_or_endless_is_refused(length: str, status: str) -> None:
    assert called(CONTENT_LENGTH=length, **as_environ(signed(BODY)))[0].startswith(status)


class InPieces(io.BytesIO):
    """A stream that gives less than it is asked for, as one of a chunked body does."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size, 7) if size is not None and size >= 0 else 7)


class Broken(io.BytesIO):
    """A stream whose sender has gone."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise ConnectionResetError("gone")


@pytest.mark.parametrize("length", [{}, {"CONTENT_LENGTH": str(len(BODY))}])
def test_a_stream_that_gives_a_body_in_pieces_is_read_to_its_end(length: dict[str, str]) -> None:
    stream = {"wsgi.input": InPieces(BODY), "wsgi.input_terminated": True}
    assert called(**as_environ(signed(BODY)), **stream, **length)[0] == "204 No Content"


@pytest.mark.parametrize("stream", [Broken(BODY), io.BytesIO(BODY[:-1])])
def test_a_body_that_is_broken_off_is_refused(stream: io.BytesIO) -> None:
    status, body = called(CONTENT_LENGTH=str(len(BODY)), **as_environ(signed(BODY)), **{"wsgi.input": stream})
    assert status == "400 Bad Request"
    assert body == b"the body ended before it was whole"


@pytest.mark.parametrize("name", ["webhook-id", "webhook-signature", "webhook-timestamp"])
def test_a_header_that_is_no_text_is_refused(name: str) -> None:
    headers = {**signed(BODY), name: "\udcff"}
    status, _ = called(CONTENT_LENGTH=str(len(BODY)), **as_environ(headers), **{"wsgi.input": io.BytesIO(BODY)})
    assert status[:3] in {"400", "401"}


def test_a_store_that_is_down_is_a_failure_and_no_exception() -> None:
    class Down:
        def has(self, id: str, /) -> bool:
            raise ConnectionError("down")

        add = has

    app = WebhookApp(Dispatcher(), SECRET, seen=Down())
    environ: dict[str, Any] = {"CONTENT_LENGTH": str(len(BODY)), **as_environ(signed(BODY))}
    assert called(app, **environ, **{"wsgi.input": io.BytesIO(BODY)})[0].startswith("500")
