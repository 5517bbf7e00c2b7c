"""Bytes that were received beyond a response: they must never be taken for the response to another request."""

from __future__ import annotations

import re
import select
import socket
import ssl
from collections.abc import Callable
from typing import Any

from codat_runtime.http import httpcore

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


class ConnectionInfo:
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
