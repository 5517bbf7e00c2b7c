"""The API key: in no log record, repr, traceback, pickle or exception, in any of its forms."""

from __future__ import annotations

import asyncio
import base64
import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support.server import LOST, Answer, call
from tests.unit.conftest import Servers

KEY = "correct-horse-battery-staple"
FORMS = (KEY, base64.b64encode(KEY.encode()).decode())


def assert_hidden(text: str) -> None:
    assert not any(form in text for form in FORMS), text


def told_by(error: BaseException) -> str:
    """An error with the variables of the frames that it went through."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    # The frames of the test itself hold the key, as those of a user would.
    frames.stack = traceback.StackSummary.from_list([frame for frame in frames.stack if "tests" not in frame.filename])
    return "".join(frames.format())


def assert_error_hides(error: BaseException) -> None:
    """Nothing in an error, in what led to it, or in the variables of the frames it went through shows the key."""
    assert_hidden(told_by(error))
    assert_hidden(repr(error) + str(error) + repr(vars(error)) + repr(error.args))
    assert_hidden(pickle.dumps(error, protocol=0).decode("latin-1"))
    assert error.__context__ is None or error.__suppress_context__
    if error.__context__ is not None:
        assert_error_hides(error.__context__)


TROUBLE = [
    Answer(401),
    Answer(429, {"Retry-After": "1000"}),
    Answer(500, body=b"<html>"),
    Answer(302, {"Location": "https://elsewhere.test"}),
    Answer(200, body=b"not json"),
    Answer(200, body=b"0123456789", cut=3),
    Answer(200, {"Content-Encoding": "gzip"}, b"not gzip"),
    LOST,
]


@pytest.mark.parametrize("answer", TROUBLE)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_no_failure_shows_the_key(
    serve: Servers, caplog: pytest.LogCaptureFixture, answer: Answer | None, asynchronous: bool
) -> None:
    server = serve(answer)
    client = codat.Client(KEY, base_url=server.url, max_retries=1)
    with caplog.at_level(logging.DEBUG), client, pytest.raises(codat.CodatError) as caught:
        asyncio.run(client.perform_async(call("POST"))) if asynchronous else client.perform(call("POST"))
    assert FORMS[1] in server.requests[0].headers["authorization"]
    assert_error_hides(caught.value)
    assert_hidden(caplog.text + repr([vars(record) for record in caplog.records]))


def test_a_connection_that_is_refused_does_not_show_the_key(serve: Servers, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(listening=False)
    with (
        caplog.at_level(logging.DEBUG),
        codat.Client(KEY, base_url=server.url, max_retries=1) as client,
        pytest.raises(codat.NetworkError) as caught,
    ):
        client.perform(call("GET"))
    assert_error_hides(caught.value)
    assert_hidden(caplog.text)


UNUSABLE: list[Callable[[], Any]] = [
    lambda: codat.Client(KEY, base_url="http://example.test"),
    lambda: codat.Client(KEY, timeout=-1),
    lambda: codat.Client(KEY, max_retries=-1),
    lambda: codat.Client(f"{KEY} {KEY}"),
    lambda: codat.Client(f"Basic {KEY}"),
    lambda: codat.configure(f"{KEY}\r\n{KEY}"),
    lambda: codat.configure(KEY, total_timeout=0),
    lambda: codat.Client(KEY).get_httpx_client().get("https://elsewhere.test"),
]


@pytest.mark.parametrize("attempt", UNUSABLE)
def test_no_unusable_option_shows_the_key(attempt: Callable[[], Any]) -> None:
    with pytest.raises((codat.CodatError, ValueError)) as caught:
        attempt()
    assert_error_hides(caught.value)


def test_a_broken_certificate_store_does_not_show_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/certificates.pem")
    with pytest.raises(codat.ConfigurationError, match="SSL_CERT_FILE cannot be used.*unset it") as caught:
        codat.Client(KEY).perform(call())
    assert_error_hides(caught.value)


def test_no_repr_of_a_client_or_of_what_it_holds_shows_the_key() -> None:
    client = codat.Client(KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200, content=b"{}")))
    held = [client, vars(client), client.get_httpx_client(), client.get_httpx_client().headers]
    held += [client.perform_detailed(call()), vars(client._pools), vars(client._pools._settings)]
    for thing in held:
        assert_hidden(repr(thing) + str(thing))


def test_a_client_is_not_pickled_or_copied_with_its_key() -> None:
    for copying in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            copying(codat.Client(KEY))
