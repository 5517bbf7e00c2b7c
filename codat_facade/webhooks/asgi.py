"""The endpoint for ASGI servers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from contextlib import closing
from typing import Any

from attrs import field, frozen

from .dispatcher import Dispatcher
from .reception import TOO_SLOW, Dispatch, Reply, WebhookReceiver
from .threads import in_thread

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


@frozen
class AsgiEndpoint:
    """Serves requests as the ASGI specification has it.

    A delivery is handled in a task of its own, which goes on when the response cannot wait for it any longer, or when
    the request is cancelled.

    Attributes:
        reception: Decides the response.
        dispatcher: Has the handlers.
    """

    reception: WebhookReceiver
    dispatcher: Dispatcher
    # An event loop holds its tasks weakly.
    _tasks: set[asyncio.Task[Reply]] = field(factory=set[asyncio.Task[Reply]], init=False, repr=False)

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, refuse a websocket, or follow the life of the server.

        Raises:
            ValueError: It is none of these.
        """
        match scope["type"]:
            case "http":
                await self._request(scope, receive, send)
            case "lifespan":
                await self._lifespan(receive, send)
            case "websocket":
                await send({"type": "websocket.close", "code": 1000})
            case other:
                raise ValueError(f"scope is of type {other!r}: webhooks come over HTTP alone")

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        loop = asyncio.get_running_loop()
        tasks = [task for task in tuple(self._tasks) if task.get_loop() is loop]
        if tasks:
            await asyncio.wait(tasks, timeout=self.reception.timeout)
        await send({"type": "lifespan.shutdown.complete"})

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with asyncio.timeout(self.reception.timeout):
                reply = await self._reply(scope, receive)
        except TimeoutError:
            reply = TOO_SLOW
        if reply is not None:
            headers = [(name.lower().encode(), value.encode()) for name, value in reply.headers]
            await send({"type": "http.response.start", "status": reply.status.value, "headers": headers})
            await send({"type": "http.response.body", "body": reply.body})

    async def _reply(self, scope: Scope, receive: Receive) -> Reply | None:
        """The response; None where the sender has gone."""
        headers = _headers(scope["headers"])
        refusal = self.reception.refuse(scope["method"], headers.get("content-length"))
        if refusal is not None:
            return refusal
        body = await self._body(receive)
        if not isinstance(body, bytes):
            return body
        task = asyncio.create_task(self._received(body, headers))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # Unlike the task, this wait ends with the time that there is.
        await asyncio.wait({task})
        return self.reception.failed(asyncio.CancelledError()) if task.cancelled() else task.result()

    async def _body(self, receive: Receive) -> bytes | Reply | None:
        body = bytearray()
        is_whole = False
        while not is_whole:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            refusal = self.reception.refuse_size(len(body))
            if refusal is not None:
                return refusal
            is_whole = not message.get("more_body", False)
        return bytes(body)

    async def _received(self, body: bytes, headers: Mapping[str, str]) -> Reply:
        given: object = None
        try:
            with closing(self.reception.receive(body, headers)) as course:
                while True:
                    try:
                        step = course.send(given)
                    except StopIteration as end:
                        reply: Reply = end.value
                        return reply
                    if isinstance(step, Dispatch):
                        given = await self.dispatcher.dispatch_to_end(step.event)
                    else:
                        given = await in_thread(step)
        except Exception as error:
            return self.reception.failed(error)


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> Mapping[str, str]:
    """The headers by their names in lower case; one that stands there twice is joined, as WSGI servers do it."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]},{text}" if key in headers else text
    return headers
