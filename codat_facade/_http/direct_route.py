"""The way from a client to its connection pool, past the layers of httpx that have nothing to decide here.

One client goes to one origin with one key: authentication, redirects, cookies, proxies by URL and hooks are decided
when it is made, and httpx would decide them again for each request. Tools that watch or replace requests do so by
patching these layers (`Client.send`, `HTTPTransport.handle_request` and others), by event hooks, or by a transport of
their own; wherever one of them has been touched, requests take the whole way through httpx. The pool itself is called
as httpx calls it, for tools that patch httpcore.
"""

from __future__ import annotations

import logging
import os.path
from collections.abc import AsyncIterator, Iterator
from operator import attrgetter, is_
from types import FunctionType
from typing import Any, NamedTuple

from codat_runtime.http import httpcore, httpx

_LAYERS = ("send", "_send_handling_auth", "_send_handling_redirects", "_send_single_request", "_transport_for_url")
_POOLS = (httpcore.ConnectionPool, httpcore.AsyncConnectionPool)
_TRANSPORTS = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)
_LOGGER = logging.getLogger("httpx")
_FOLDER = os.path.dirname(str(httpx.__file__)) + os.sep


_layers = attrgetter(*_LAYERS)


class _Way(NamedTuple):
    """The classes of httpx that a request passes through, and the method of the last one."""

    client: type[httpx.Client | httpx.AsyncClient]
    transport: type[httpx.HTTPTransport | httpx.AsyncHTTPTransport]
    method: str

    def entry_points(self) -> tuple[Any, ...]:
        """Return the functions of httpx that a request passes through, as they are now."""
        return (getattr(self.transport, self.method), *_layers(self.client))


_SYNC = _Way(httpx.Client, httpx.HTTPTransport, "handle_request")
_ASYNC = _Way(httpx.AsyncClient, httpx.AsyncHTTPTransport, "handle_async_request")


def _is_of_httpx(function: Any) -> bool:
    # A wrapper passes itself off as what it wraps in all but its type and its code.
    return type(function) is FunctionType and function.__code__.co_filename.startswith(_FOLDER)


def _untouched(way: _Way) -> tuple[Any, ...]:
    """Return the entry points as httpx has them; none where they are of another httpx, or were patched before."""
    try:
        functions = way.entry_points()
    except AttributeError:
        return ()
    return functions if all(map(_is_of_httpx, functions)) else ()


_UNTOUCHED = {way: _untouched(way) for way in (_SYNC, _ASYNC)}


class DirectRoute:
    """The way of one httpx client, decided once, and whether it may be taken now."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> None:
        """Decide.

        Args:
            client: A client whose settings are complete.
            url: The base URL of all of its requests.
        """
        self._client = client
        self._transport = client._transport_for_url(url)  # pyright: ignore[reportPrivateUsage]
        pool: Any = getattr(self._transport, "_pool", None)
        self._way = _ASYNC if isinstance(client, httpx.AsyncClient) else _SYNC
        self._untouched = _UNTOUCHED[self._way]
        is_plain = type(self._transport) in _TRANSPORTS and isinstance(pool, _POOLS)
        self._pool = pool if is_plain and self._untouched else None
        self._parts = self._current_parts()
        self._hooks = {name: list(hooks) for name, hooks in client.event_hooks.items()}
        self._origin = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/").origin
        self._port = url.port

    def pool(self) -> Any:
        """Return the connection pool; None where requests must take the whole way through httpx."""
        if (
            self._pool is None
            # By identity, for a wrapper says that it equals what it wraps.
            or not all(map(is_, self._way.entry_points(), self._untouched))
            or self._way.method in self._transport.__dict__
            or self._client.event_hooks != self._hooks
            or self._client.auth is not None
            or self._current_parts() != self._parts
            # Its lines are written there.
            or _LOGGER.isEnabledFor(logging.INFO)
        ):
            return None
        return self._pool

    def _current_parts(self) -> tuple[Any, ...]:
        client = self._client
        return (
            id(client._transport),  # pyright: ignore[reportPrivateUsage]
            id(client._mounts),  # pyright: ignore[reportPrivateUsage]
            id(client.cookies),
        )

    def request(self, request: httpx.Request) -> httpcore.Request:
        """Turn a request into one for the pool."""
        origin = self._origin
        url = _PoolUrl(origin.scheme, origin.host, self._port, request.url.raw_path, origin)
        return _PoolRequest(request, url)

    @staticmethod
    def response(received: Any, request: httpx.Request) -> httpx.Response:
        """Turn a response of the pool into one whose body is still to be read, from its `stream`."""
        return httpx.Response(
            received.status,
            headers=received.headers,
            stream=received.stream,
            request=request,
            extensions=received.extensions,
        )


class _NoBody:
    """A body without a piece; httpx has one with an empty piece, which would be sent like any other."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    async def __aiter__(self) -> AsyncIterator[bytes]:
        return
        yield


_NO_BODY = _NoBody()


class _PoolUrl(httpcore.URL):
    """A URL of which the origin is known."""

    def __init__(self, scheme: bytes, host: bytes, port: int | None, target: bytes, origin: httpcore.Origin) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self.target = target
        self._origin = origin

    @property
    def origin(self) -> httpcore.Origin:
        return self._origin


class _PoolRequest(httpcore.Request):
    """A request whose parts need no conversion."""

    def __init__(self, request: httpx.Request, url: httpcore.URL) -> None:
        self.method = request.method.encode("ascii")
        self.url = url
        self.headers = request.headers.raw
        self.stream: Any = _NO_BODY if request.__dict__.get("_content") == b"" else request.stream
        self.extensions = request.extensions
