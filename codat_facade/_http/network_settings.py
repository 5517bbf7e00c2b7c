"""Settings of the way to the network: proxy, certificates, pool, or a transport or httpx client of the caller's."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

from attrs import field, frozen

from codat_runtime.http import httpx

from ..errors import ConfigurationError

HttpTransport = httpx.BaseTransport | httpx.AsyncBaseTransport
"""Carries requests to a server: over the network, or to an emulator in this process."""

HttpClients = httpx.Client | httpx.AsyncClient | tuple[httpx.Client, httpx.AsyncClient]
"""An httpx client of the caller's, for blocking calls or for `.aio`, or a pair for both."""

_PROXY_REMEDY = "give one such as http://proxy.example:3128"


def _positive(instance: object, attribute: Any, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ConfigurationError(f"{attribute.name} of the pool is {value!r}: give a number above zero")


def _whole(instance: object, attribute: Any, value: object) -> None:
    _positive(instance, attribute, value)
    if not isinstance(value, int):
        raise ConfigurationError(f"{attribute.name} of the pool is {value!r}: give a whole number")


@frozen(kw_only=True)
class Pool:
    """Connections that a client keeps: one pool for threads, one for each event loop.

    Attributes:
        max_connections: Connections that may be open at once; more requests wait.
        max_idle_connections: Connections that stay open while nothing is sent on them.
        idle_timeout: Seconds after which an idle connection is closed.
    """

    max_connections: int = field(default=100, validator=_whole)
    # For each request httpx checks all idle connections: more of them cost more than they save.
    max_idle_connections: int = field(default=20, validator=_whole)
    idle_timeout: float = field(default=5.0, validator=_positive)

    def limits(self) -> httpx.Limits:
        """As httpx has them."""
        return httpx.Limits(
            max_connections=self.max_connections,
            max_keepalive_connections=self.max_idle_connections,
            keepalive_expiry=self.idle_timeout,
        )


@frozen(kw_only=True)
class NetworkSettings:
    """Settings that were held against what is possible.

    Attributes:
        carrier: Carries requests in the place of the network; None for the network.
        proxy: A proxy; None for those of the environment.
        ssl_context: Certificates that are trusted and shown; None for the usual ones.
        headers: Headers that each request carries beside the client's own.
        pool: Connections.
    """

    carrier: Carrier | None = None
    proxy: httpx.Proxy | None = None
    ssl_context: ssl.SSLContext | None = None
    headers: tuple[tuple[str, str], ...] = ()
    pool: Pool = Pool()

    @classmethod
    def read(
        cls,
        url: httpx.URL,
        *,
        is_local: bool,
        transport: HttpTransport | None,
        http_client: HttpClients | None,
        proxy: str | httpx.URL | httpx.Proxy | None,
        ssl_context: ssl.SSLContext | None,
        headers: tuple[tuple[str, str], ...],
        pool: Pool | None,
    ) -> NetworkSettings:
        """Read settings.

        Args:
            url: Where requests go.
            is_local: Whether that is this machine.
            transport: Carries requests.
            http_client: Sends requests.
            proxy: Its address.
            ssl_context: Certificates.
            headers: Names and values.
            pool: Connections.

        Raises:
            ConfigurationError: A setting cannot be used, or not with another.
        """
        carrier = _carrier(transport, http_client)
        for name, value in (("proxy", proxy), ("ssl_context", ssl_context), ("pool", pool)):
            if carrier is not None and value is not None:
                raise ConfigurationError(f"{name} cannot be given with {carrier.name}: make the {carrier.name} with it")
        if ssl_context is not None:
            _check_ssl_context(ssl_context, is_local)
        if pool is not None and not isinstance(pool, Pool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"pool is of type {type(pool).__name__}: give a codat_facade.Pool")
        return cls(
            carrier=carrier,
            proxy=None if proxy is None else _read_proxy(proxy, url),
            ssl_context=ssl_context,
            headers=headers,
            pool=pool or Pool(),
        )


class Carrier(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport or a client of the caller's, which is never closed from here.

    Attributes:
        name: The option that it was given as.
    """

    def __init__(self, name: str, blocking: Any, asynchronous: Any) -> None:
        """Take it.

        Args:
            name: The option that it was given as.
            blocking: Carries a request of a thread; None where it cannot.
            asynchronous: Carries a request of a task; None where it cannot.
        """
        self.name = name
        self._blocking = blocking
        self._asynchronous = asynchronous

    def check(self, *, blocking: bool) -> None:
        """Refuse calls of a colour that it does not carry.

        Raises:
            ConfigurationError: It carries calls of the other alone.
        """
        if (self._blocking if blocking else self._asynchronous) is None:
            given, missing = ("asynchronous", "blocking") if blocking else ("blocking", "asynchronous")
            wanted = {
                "transport": "give a transport that has handle_request and handle_async_request",
                "http_client": "give http_client=(httpx.Client(...), httpx.AsyncClient(...))",
            }[self.name]
            raise ConfigurationError(
                f"the {self.name} of this Client carries {given} calls alone, and this is {missing}: {wanted}"
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Carry a request."""
        return cast("httpx.Response", self._blocking(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Carry a request without blocking."""
        return cast("httpx.Response", await self._asynchronous(request))


def _carrier(transport: HttpTransport | None, http_client: HttpClients | None) -> Carrier | None:
    if transport is not None and http_client is not None:
        raise ConfigurationError("transport and http_client cannot both be given: give the client with its transport")
    if transport is not None:
        blocking = getattr(transport, "handle_request", None)
        asynchronous = getattr(transport, "handle_async_request", None)
        if not callable(blocking) and not callable(asynchronous):
            raise ConfigurationError(
                f"transport is of type {type(transport).__name__}: give one of httpx, or of the emulator"
            )
        return Carrier("transport", blocking, asynchronous)
    if http_client is None:
        return None
    clients = http_client if isinstance(http_client, tuple) else (http_client,)
    found: dict[type, Any] = {}
    for client in clients:
        kind = _kind_of_client(client)
        if kind is None or kind in found:
            raise ConfigurationError(
                "http_client must be an httpx.Client, an httpx.AsyncClient, or a pair of both: "
                f"it is of type {type(http_client).__name__}"
            )
        found[kind] = client
    blocking, asynchronous = found.get(httpx.Client), found.get(httpx.AsyncClient)
    return Carrier("http_client", blocking and _sender(blocking), asynchronous and _async_sender(asynchronous))


def _kind_of_client(client: object) -> type | None:
    return next((kind for kind in (httpx.Client, httpx.AsyncClient) if isinstance(client, kind)), None)


def _sender(client: httpx.Client) -> Any:
    def send(request: httpx.Request) -> httpx.Response:
        # Without the client's own authentication, which would take the place of the key.
        return _bare(client.send(request, stream=True, auth=None, follow_redirects=False), request)

    return send


def _async_sender(client: httpx.AsyncClient) -> Any:
    async def send(request: httpx.Request) -> httpx.Response:
        return _bare(await client.send(request, stream=True, auth=None, follow_redirects=False), request)

    return send


def _bare(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    """A response as a transport gives it, whose body is still compressed."""
    stream: Any = response.stream
    if response.is_closed or response.is_stream_consumed:
        # A hook of the caller's has read it, and so decompressed it.
        headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
        return httpx.Response(response.status_code, headers=headers, content=response.content, request=request)
    return httpx.Response(
        response.status_code,
        headers=response.headers,
        stream=_Stream(stream),
        request=request,
        extensions=response.extensions,
    )


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return cast("AsyncIterator[bytes]", self._stream.__aiter__())

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _check_ssl_context(context: object, is_local: bool) -> None:
    if not isinstance(context, ssl.SSLContext):
        raise ConfigurationError(
            f"ssl_context is of type {type(context).__name__}: give an ssl.SSLContext, such as "
            "ssl.create_default_context(cafile=...)"
        )
    if not is_local and not (context.check_hostname and context.verify_mode is ssl.CERT_REQUIRED):
        raise ConfigurationError(
            "ssl_context does not verify the server, so that anybody could read the API key: make it with "
            "ssl.create_default_context(cafile=...)"
        )


def _read_proxy(proxy: object, url: httpx.URL) -> httpx.Proxy:
    if url.scheme != "https":
        raise ConfigurationError("proxy cannot be used with an http base_url, for it would see the API key: give https")
    try:
        read = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(cast("Any", proxy))
        check_proxy(read)
    except ImportError:
        raise ConfigurationError(
            f"proxy is a SOCKS proxy, for which a package is missing: pip install 'httpx[socks]', or {_PROXY_REMEDY}"
        ) from None
    except Exception:
        # Whatever it says may quote the password of the proxy.
        raise ConfigurationError(f"proxy is no address of a proxy: {_PROXY_REMEDY}") from None
    return read


def check_proxy(address: str | httpx.Proxy) -> None:
    """Raise what httpx raises for an address that can be none of a proxy."""
    httpx.HTTPTransport(proxy=address, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
