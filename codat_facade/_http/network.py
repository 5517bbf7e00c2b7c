"""The network below both drivers: each step bounded by its call's deadline, no response taken from left-over bytes.

Timeouts of httpx begin anew with each byte that arrives. Here every read and write of a socket is given what is left of
the call instead, so that a server that trickles header lines, chunk extensions or trailers holds nobody.
"""

from __future__ import annotations

import ipaddress
import re
import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Self

from codat_runtime.http import httpcore

from ..errors import ConfigurationError

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


# Not HEAD and not CONNECT, whose responses have no body whatever their headers say.
_EXPECTING_A_BODY = (b"GET ", b"POST ", b"PUT ", b"PATCH ", b"DELETE ")
# As h11 finds the end of a head; and statuses whose responses have a body.
_BLANK_LINE = re.compile(rb"\n\r?\n")
_STATUS_LINE = re.compile(rb"HTTP/1\.1 (?:20[0-3]|[45][0-9][0-9])[ \r]")
_CONTENT_LENGTH = re.compile(rb"\n[Cc]ontent-[Ll]ength:[ \t]*([0-9]{1,18})[ \t]*\r?\n")


def is_whole_response(data: bytes) -> bool:
    """Return whether some bytes are one response of HTTP/1.1, with its body and nothing after it.

    Args:
        data: The first bytes that were received after a request whose response has a body.

    Returns:
        False, too, where only a parser can tell.
    """
    if _STATUS_LINE.match(data) is None:
        return False
    blank = _BLANK_LINE.search(data)
    if blank is None:
        return False
    head = data[: blank.end()]
    length = _CONTENT_LENGTH.search(head)
    if length is None or blank.end() + int(length[1]) != len(data):
        return False
    lowered = head.lower()
    return lowered.count(b"content-length") == 1 and b"transfer-encoding" not in lowered


class LeftOverBytes:
    """The last byte of what was received, held back until more is asked for.

    A response that ends where the received bytes end needs that byte; one that ends before never asks for it. So a byte
    that is still here when the next request is to be written shows that something was received beyond the response.
    """

    def __init__(self, hold: bool) -> None:
        """Begin.

        Args:
            hold: Whether to hold bytes back; protocols that expect a message in one piece cannot have it.
        """
        self._hold = hold
        self._byte = b""
        self._is_reading = False
        self._has_written = False
        self._is_first = False
        self._expects_body = False

    def take(self) -> bytes:
        """The byte that was held back, which is asked for now."""
        self._is_reading = True
        byte, self._byte = self._byte, b""
        return byte

    def keep(self, data: bytes) -> bytes:
        """Hold back the last byte of what was received; gives the others.

        Nothing is held back of a response that was received in one piece and whose length leaves no byte over.
        """
        is_first, self._is_first = self._is_first, False
        if is_first and self._expects_body and is_whole_response(data):
            return data
        # The first byte is always part of what was asked for.
        if self._hold and len(data) > 1:
            self._byte = data[-1:]
            return data[:-1]
        return data

    def check_before_write(self, buffer: bytes, info: Callable[[str], Any]) -> None:
        """See to it that nothing was received beyond the last response, before another request is written.

        Args:
            buffer: The bytes that are to be written.
            info: Tells more about the stream, as `get_extra_info` does.

        Raises:
            ConnectionNotAvailable: Something was; the pool takes another connection, and nothing was sent.
        """
        if self._hold and self._is_reading and (self._byte or info("is_readable") or _is_decrypted(info("ssl_object"))):
            raise httpcore.ConnectionNotAvailable
        if self._is_reading or not self._has_written:
            # These begin a request, and what is received next begins its response.
            self._expects_body = buffer.startswith(_EXPECTING_A_BODY)
            self._is_first = self._has_written = True
        self._is_reading = False


def _is_decrypted(tls: Any) -> bool:
    """Return whether TLS has read something from the socket that was not asked for."""
    if tls is None:
        return False
    if tls.pending():
        return True
    if not isinstance(tls, ssl.SSLObject):
        # It reads from the socket no more than it is asked for.
        return False
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
    return True


class _StreamInfo:
    """More about a connection; what does not change is asked for once, for with asyncio each question takes a while."""

    def __init__(self, stream: httpcore.NetworkStream | httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._known: dict[str, Any] = {}

    def get(self, info: str) -> Any:
        """Tell what `get_extra_info` of the connection does."""
        if info == "is_readable":
            return _is_queued(self._stream) or _is_readable(self.get("socket"))
        if info not in _UNCHANGING:
            return self._stream.get_extra_info(info)
        if info not in self._known:
            self._known[info] = self._stream.get_extra_info(info)
        return self._known[info]


_UNCHANGING = frozenset({"socket", "ssl_object"})


def _is_queued(stream: Any) -> bool:
    """Return whether anyio holds bytes that were received and not asked for, of which the socket knows nothing more."""
    transport: Any = getattr(stream, "_stream", None)
    while hasattr(transport, "transport_stream"):
        transport = transport.transport_stream
    return bool(getattr(getattr(transport, "_protocol", None), "read_queue", None))


def _is_readable(connection: socket.socket | None) -> bool:
    """Return whether a socket has something to read, or is closed."""
    descriptor = -1 if connection is None else connection.fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


class BoundedStream(httpcore.NetworkStream):
    """A connection, as `BoundedBackend` makes it."""

    def __init__(self, stream: httpcore.NetworkStream, hold: bool, timeout: float | None = None) -> None:
        self._stream = stream
        self._tail = LeftOverBytes(hold)
        self._info = _StreamInfo(stream)
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
        self._info = _StreamInfo(stream)
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
