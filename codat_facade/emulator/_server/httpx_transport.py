"""An in-process transport for httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from urllib.parse import parse_qsl

from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._server.app import App
from codat_runtime.http import httpx


class EmulatorTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """One object for `httpx.Client` and `httpx.AsyncClient`; requests to any host reach the emulator.

    Args:
        app: Answers the requests.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self.pace_key = app
        """The key that a client counts its requests by, instead of the host that they name."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a sync client."""
        received = _read(request, request.read())
        with self._app.answering(received):
            return _write(request, self._app.handle(received))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an async client."""
        received = _read(request, await request.aread())
        with self._app.answering(received):
            # One turn of the loop, so that what is sent at once is under way at once.
            await _Turn()
            return _write(request, self._app.handle(received))


class _Turn:
    """Gives the event loop one turn."""

    def __await__(self) -> Generator[None, None, None]:
        yield


def _read(request: httpx.Request, body: bytes) -> Request:
    url = request.url
    return Request(
        method=request.method,
        path=url.raw_path.decode("ascii").partition("?")[0],
        query=parse_qsl(url.query.decode("ascii"), keep_blank_values=True),
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
        origin=f"{url.scheme}://{url.netloc.decode('ascii')}",
    )


def _write(request: httpx.Request, response: Response) -> httpx.Response:
    if response.broken == "refused":
        raise httpx.ConnectError("connection refused", request=request)
    if response.broken == "reset":
        raise httpx.ReadError("connection reset", request=request)
    if response.broken == "timeout":
        raise httpx.ReadTimeout("no response came", request=request)
    headers = {**response.headers, "Content-Length": str(len(response.body))}
    if response.broken in ("cut", "slow"):
        stream = _Pieces(response.body, breaks=response.broken == "cut")
        return httpx.Response(response.status, headers=headers, stream=stream)
    return httpx.Response(response.status, headers=headers, content=response.body)


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives byte by byte, or breaks off in the middle."""

    def __init__(self, body: bytes, *, breaks: bool) -> None:
        self._body = body
        self._breaks = breaks

    def __iter__(self) -> Iterator[bytes]:
        if self._breaks:
            yield self._body[: len(self._body) // 2]
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
        for place in range(len(self._body)):
            yield self._body[place : place + 1]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
