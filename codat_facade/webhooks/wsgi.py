"""The endpoint for WSGI servers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING

from .dispatcher import Dispatcher
from .reception import BROKEN_OFF, Dispatch, Reply, WebhookReceiver

if TYPE_CHECKING:
    from wsgiref.types import InputStream, StartResponse, WSGIEnvironment

_HEADER = "HTTP_"


def serve(
    reception: WebhookReceiver, dispatcher: Dispatcher, environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    """Answer one request, as PEP 3333 has it; handlers run in the thread of the server."""
    reply = _reply(reception, dispatcher, environ)
    start_response(f"{reply.status.value} {reply.status.phrase}", reply.headers)
    return [reply.body]


def _reply(reception: WebhookReceiver, dispatcher: Dispatcher, environ: WSGIEnvironment) -> Reply:
    length = environ.get("CONTENT_LENGTH")
    # Reading on where a server does not end the input waits for ever.
    is_terminated = bool(environ.get("wsgi.input_terminated"))
    refusal = reception.refuse(environ["REQUEST_METHOD"], length, needs_length=not is_terminated)
    if refusal is not None:
        return refusal
    try:
        body = _read(environ["wsgi.input"], int(length) if length else reception.max_body_bytes + 1)
    except OSError:
        return BROKEN_OFF
    if length and len(body) < int(length):
        return BROKEN_OFF
    return reception.refuse_size(len(body)) or _received(reception, dispatcher, body, _headers(environ))


def _read(stream: InputStream, size: int) -> bytes:
    """Read so many bytes, or up to the end; a stream may give less than it is asked for."""
    body = bytearray()
    while len(body) < size and (piece := stream.read(size - len(body))):
        body += piece
    return bytes(body)


def _headers(environ: WSGIEnvironment) -> Mapping[str, str]:
    return {
        name.removeprefix(_HEADER).replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith(_HEADER)
    }


def _received(reception: WebhookReceiver, dispatcher: Dispatcher, body: bytes, headers: Mapping[str, str]) -> Reply:
    given: object = None
    try:
        with closing(reception.receive(body, headers)) as course:
            while True:
                try:
                    step = course.send(given)
                except StopIteration as end:
                    reply: Reply = end.value
                    return reply
                given = dispatcher.dispatch(step.event) if isinstance(step, Dispatch) else step()
    except (Exception, asyncio.CancelledError) as error:
        return reception.failed(error)
