"""Delivery of webhook events to a server under test by one call."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi import Request as Received
from flask import Flask, request
from standardwebhooks import Webhook

from codat_facade.emulator import Emulator, ManualClock

SECRET = "whsec_c2VjcmV0LW9mLXRoZS10ZXN0cy0yNGIh"


@pytest.fixture
def emulator() -> Emulator:
    """An emulator with one consumer and two events, at the present, so that signatures are not too old."""
    made = Emulator(records=5, webhook_secret=SECRET, start=datetime.now(UTC))
    made.create_webhook_consumer("http://127.0.0.1/hooks/codat?tenant=one")
    made.send_event("invoices.write.successful", "company-id")
    made.send_event("read.completed", "company-id")
    return made


def verified(body: bytes, headers: Any) -> str:
    """The type of an event whose signature is right."""
    event = Webhook(SECRET).verify(body, {name.lower(): value for name, value in headers.items()})
    return str(event["eventType"])


def asgi() -> Callable[..., Any]:
    app = FastAPI()

    @app.post("/hooks/codat")
    async def hook(received: Received) -> dict[str, str]:
        assert received.query_params["tenant"] == "one"
        return {"took": verified(await received.body(), received.headers)}

    return app


def wsgi() -> Callable[..., Any]:
    app = Flask(__name__)

    @app.post("/hooks/codat")
    def hook() -> dict[str, str]:
        assert request.args["tenant"] == "one"
        return {"took": verified(request.get_data(), request.headers)}

    return app


@pytest.mark.parametrize("make", [asgi, wsgi])
def test_an_application_takes_what_is_due(emulator: Emulator, make: Callable[[], Callable[..., Any]]) -> None:
    responses = emulator.deliver(make())
    assert [(one.event_type, one.attempt, one.status) for one in responses] == [
        ("invoices.write.successful", 1, 200),
        ("read.completed", 1, 200),
    ]
    assert b'"took":"read.completed"' in responses[1].body
    assert emulator.deliver(make()) == []


def test_a_coroutine_delivers_too(emulator: Emulator) -> None:
    async def test() -> list[int | None]:
        return [one.status for one in emulator.deliver(asgi())]

    assert asyncio.run(test()) == [200, 200]


async def _fails(scope: Any, receive: Any, send: Any) -> None:
    raise RuntimeError("a defect of the server under test")


def test_what_fails_is_due_again_later(emulator: Emulator) -> None:
    assert [one.status for one in emulator.deliver(_fails)] == [500, 500]
    assert emulator.deliver(asgi()) == []
    emulator.clock.advance(5)
    assert [(one.attempt, one.status) for one in emulator.deliver(asgi())] == [(2, 200), (2, 200)]


def test_two_threads_deliver_an_event_once(emulator: Emulator) -> None:
    calls: list[str] = []
    others: list[Thread] = []

    def slow(url: str, headers: dict[str, str], body: bytes) -> int:
        calls.append(headers["webhook-id"])
        if not others:
            others.append(Thread(target=emulator.deliver_webhooks, args=(slow,)))
            others[0].start()
            # Long enough for another thread that does not wait for this one.
            others[0].join(0.2)
        return 200

    emulator.deliver_webhooks(slow)
    others[0].join(60)
    assert len(calls) == len(set(calls)) == 2


class Hook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append((self.path, verified(body, self.headers)))  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def hook() -> Iterator[HTTPServer]:
    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        server.taken = []  # type: ignore[attr-defined]
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_url_takes_what_is_due(emulator: Emulator, hook: HTTPServer) -> None:
    responses = emulator.deliver(f"http://127.0.0.1:{hook.server_port}/other")
    assert [one.status for one in responses] == [204, 204]
    taken = hook.taken  # type: ignore[attr-defined]
    assert taken == [("/other", "invoices.write.successful"), ("/other", "read.completed")]


@pytest.mark.parametrize(
    ("target", "error"),
    [("https://example.com/hooks", ValueError), ("http://10.0.0.1/", ValueError), (7, TypeError)],
)
def test_another_target_is_refused(emulator: Emulator, target: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="target: "):
        emulator.deliver(target)
    assert len(emulator.deliver(asgi())) == 2


@pytest.mark.parametrize(
    "secret", ["", "secret", "whsec_", "whsec_no base64", "whsec_c2VjcmV0", SECRET.removeprefix("whsec_")]
)
def test_a_secret_that_cannot_sign_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="webhook_secret: "):
        Emulator(webhook_secret=secret)


def test_a_secret_is_chosen(emulator: Emulator) -> None:
    assert emulator.webhook_secret == SECRET
    emulator.reset()
    assert emulator.webhook_secret == SECRET


def test_a_start_and_a_clock_are_one_too_many() -> None:
    with pytest.raises(ValueError, match="start: "):
        Emulator(start=datetime.now(UTC), clock=ManualClock())
