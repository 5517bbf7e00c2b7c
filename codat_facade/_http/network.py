"""The network below both drivers: each step bounded by its call's deadline, no response taken from left-over bytes.

Timeouts of httpx begin anew with each byte that arrives. Here every read and write of a socket is given what is left of
the call instead, so that a server that trickles header lines, chunk extensions or trailers cannot outlast the call.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Self

from codat_runtime.http import httpcore

from ..errors import ConfigurationError
from .left_over_bytes import ConnectionInfo, LeftOverBytes

if TYPE_CHECKING:
    from codat_runtime.http import httpx

_MIN_TIME = 0.001
# As much as goes into a TLS record. A socket takes more in several steps, each with a timeout of its own.
_PIECE = 16 * 1024


class StepTimeout(float):
    """Seconds that one step of a request may take, as httpx reads it, with the deadline of the call behind it."""

    _time_left: Callable[[], float]

    def __new__(cls, seconds: float, time_left: Callable[[], float]) -> Self:
        """Make a timeout.

        Args:
            seconds: For each step.
            time_left: Tells how many seconds are left of the call.
        """
        timeout = super().__new__(cls, seconds)
        timeout._time_left = time_left
        return timeout

    def now(self) -> float:
        """Seconds that a step which begins now may take; none are left where it is zero or less."""
        return min(float(self), self._time_left())


def _bounded(timeout: float | None, kind: type[httpcore.TimeoutException]) -> float | None:
    if not isinstance(timeout, StepTimeout):
        return timeout
    left = timeout.now()
    if left <= 0:
        raise kind("timed out")
    return max(_MIN_TIME, left)


class BoundedStream(httpcore.NetworkStream):
    """A connection, as `BoundedBackend` makes it."""

    def __init__(self, stream: httpcore.NetworkStream, hold: bool, timeout: float | None = None) -> None:
        self._stream = stream
        self._tail = LeftOverBytes(hold)
        self._info = ConnectionInfo(stream)
        # A proxy is spoken to without a timeout by httpcore where it speaks SOCKS.
        self._timeout = timeout

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Receive some bytes."""
        held = self._tail.take()
        if held:
            return held
        timeout = _bounded(self._timeout if timeout is None else timeout, httpcore.ReadTimeout)
        return self._tail.keep(self._stream.read(max_bytes, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all bytes."""
        if not buffer:
            return
        self._tail.check_before_write(buffer, self.get_extra_info)
        timeout = self._timeout if timeout is None else timeout
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, _bounded(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close it."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Speak TLS from here on."""
        seconds = _bounded(timeout, httpcore.ConnectTimeout)
        return BoundedStream(self._stream.start_tls(ssl_context, server_hostname, seconds), hold=True)

    def get_extra_info(self, info: str) -> Any:
        """Tell more about it."""
        return self._info.get(info)


class BoundedBackend(httpcore.NetworkBackend):
    """Makes connections for threads."""

    def __init__(self, backend: httpcore.NetworkBackend, hold: bool) -> None:
        self._backend = backend
        self._hold = hold

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that takes the connection."""
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in _addresses(host, port, timeout):
            try:
                stream = self._backend.connect_tcp(
                    address, port, _bounded(timeout, httpcore.ConnectTimeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return BoundedStream(stream, self._hold, timeout)
        raise failure

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to a socket of this machine."""
        return BoundedStream(self._backend.connect_unix_socket(path, timeout, socket_options), self._hold, timeout)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)


class AsyncBoundedStream(httpcore.AsyncNetworkStream):
    """A connection, as `AsyncBoundedBackend` makes it."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, hold: bool, timeout: float | None = None) -> None:
        self._stream = stream
        self._tail = LeftOverBytes(hold)
        self._info = ConnectionInfo(stream)
        self._timeout = timeout

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Receive some bytes."""
        held = self._tail.take()
        if held:
            return held
        timeout = _bounded(self._timeout if timeout is None else timeout, httpcore.ReadTimeout)
        return self._tail.keep(await self._stream.read(max_bytes, timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all bytes."""
        if not buffer:
            return
        self._tail.check_before_write(buffer, self.get_extra_info)
        timeout = self._timeout if timeout is None else timeout
        await self._stream.write(buffer, _bounded(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        """Close it."""
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Speak TLS from here on."""
        seconds = _bounded(timeout, httpcore.ConnectTimeout)
        return AsyncBoundedStream(await self._stream.start_tls(ssl_context, server_hostname, seconds), hold=True)

    def get_extra_info(self, info: str) -> Any:
        """Tell more about it."""
        return self._info.get(info)


class AsyncBoundedBackend(httpcore.AsyncNetworkBackend):
    """Makes connections for tasks."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, hold: bool) -> None:
        self._backend = backend
        self._hold = hold

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a host."""
        seconds = _bounded(timeout, httpcore.ConnectTimeout)
        stream = await self._backend.connect_tcp(host, port, seconds, local_address, socket_options)
        return AsyncBoundedStream(stream, self._hold, timeout)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a socket of this machine."""
        stream = await self._backend.connect_unix_socket(path, timeout, socket_options)
        return AsyncBoundedStream(stream, self._hold, timeout)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)


def guard(client: httpx.Client | httpx.AsyncClient) -> None:
    """Put the backends of this module below the connections that a new httpx client will make, proxies included.

    Args:
        client: A client that was given no transport.

    Raises:
        ConfigurationError: Its connections cannot be found, and so not be bounded.
    """
    # httpx has no public way to give a backend to the pools that it makes for the proxies of the environment.
    # A mount without a transport is a host that no proxy is used for.
    mounted = [transport for transport in client._mounts.values() if transport]  # pyright: ignore[reportPrivateUsage]
    for transport in (client._transport, *mounted):  # pyright: ignore[reportPrivateUsage]
        pool: Any = getattr(transport, "_pool", None)
        hold = not isinstance(pool, (httpcore.SOCKSProxy, httpcore.AsyncSOCKSProxy))
        if isinstance(pool, httpcore.ConnectionPool):
            pool._network_backend = BoundedBackend(pool._network_backend, hold)  # pyright: ignore[reportPrivateUsage]
        elif isinstance(pool, httpcore.AsyncConnectionPool):
            pool._network_backend = AsyncBoundedBackend(pool._network_backend, hold)  # pyright: ignore[reportPrivateUsage]
        else:
            raise ConfigurationError(
                "the installed httpx makes connections that this version of codat-facade cannot bound in time: "
                "install versions of httpx and httpcore that its metadata allow"
            )


def _addresses(host: str, port: int, timeout: float | None) -> Iterator[str]:
    """Resolve the addresses of a host, in another thread where that must not take for ever.

    Raises:
        ConnectError: It has none.
        ConnectTimeout: They were not resolved in time.
    """
    if not isinstance(timeout, StepTimeout) or _is_address(host):
        # The backend resolves it.
        yield host
        return
    result: Future[list[str]] = Future()
    # It cannot be interrupted, so it must not keep the program from ending.
    threading.Thread(target=_resolve, args=(host, port, result), name="codat-dns", daemon=True).start()
    try:
        found = result.result(_bounded(timeout, httpcore.ConnectTimeout))
    except TimeoutError:
        raise httpcore.ConnectTimeout(f"the address of {host} was not resolved in time") from None
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from None
    yield from found


def _resolve(host: str, port: int, result: Future[list[str]]) -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        result.set_result(list(dict.fromkeys(str(address[0]) for *_, address in found)))
    except Exception as error:
        result.set_exception(error)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
