"""The endpoint for ASGI servers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import closing
from typing import Any

from .dispatcher import Dispatcher
from .reception import TOO_SLOW, Dispatch, Reception, Reply

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


async def serve(reception: Reception, dispatcher: Dispatcher, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one request, as the ASGI specification has it.

    Raises:
        ValueError: It is no HTTP request.
    """
    if scope["type"] != "http":
        raise ValueError(f"scope is of type {scope['type']!r}: webhooks come over HTTP alone")
    try:
        async with asyncio.timeout(reception.timeout):
            reply = await _reply(reception, dispatcher, scope, receive)
    except TimeoutError:
        reply = TOO_SLOW
    if reply is not None:
        headers = [(name.lower().encode(), value.encode()) for name, value in reply.headers]
        await send({"type": "http.response.start", "status": reply.status.value, "headers": headers})
        await send({"type": "http.response.body", "body": reply.body})


async def _reply(reception: Reception, dispatcher: Dispatcher, scope: Scope, receive: Receive) -> Reply | None:
    """The answer; None where the sender has gone."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    refusal = reception.refuse(scope["method"], headers.get("content-length"))
    if refusal is not None:
        return refusal
    body = await _body(reception, receive)
    return await _received(reception, dispatcher, body, headers) if isinstance(body, bytes) else body


async def _body(reception: Reception, receive: Receive) -> bytes | Reply | None:
    body = bytearray()
    is_whole = False
    while not is_whole:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        refusal = reception.refuse_size(len(body))
        if refusal is not None:
            return refusal
        is_whole = not message.get("more_body", False)
    return bytes(body)


async def _received(reception: Reception, dispatcher: Dispatcher, body: bytes, headers: Mapping[str, str]) -> Reply:
    given: object = None
    with closing(reception.receive(body, headers)) as course:
        while True:
            try:
                step = course.send(given)
            except StopIteration as end:
                reply: Reply = end.value
                return reply
            if isinstance(step, Dispatch):
                given = await dispatcher.dispatch_async(step.event)
            else:
                given = await asyncio.to_thread(step)
