"""A server that says what it likes, byte by byte, to clients that must not be held by it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, Self

Serve = Callable[["RawServer", socket.socket], None]

_PAUSE = 0.02
_SAFETY = 30


class RawServer:
    """Listens on loopback and runs a function for each connection.

    Attributes:
        connections: How many were accepted.
        finished: Set when a connection was served to its end, and not broken off by the client.
    """

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.connections = 0
        self.finished = threading.Event()
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closed.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_SAFETY)
        self._listener.close()

    def trickle(self, connection: socket.socket, piece: bytes, pieces: int = 100) -> None:
        """Send a piece again and again, until the client has enough of it."""
        for _ in range(pieces):
            connection.sendall(piece)
            self.wait()

    def wait(self) -> None:
        """Wait a moment."""
        if self._closed.wait(_PAUSE):
            raise OSError("the test is over")

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(_SAFETY)
            self.connections += 1
            self._threads.append(threading.Thread(target=self._run, args=(connection,)))
            self._threads[-1].start()

    def _run(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self._serve(self, connection)
            self.finished.set()


class Readable(Protocol):
    """A connection to read from."""

    def recv(self, size: int, /) -> bytes:
        """Receive some bytes; none at the end."""
        ...


def read_head(connection: Readable) -> bytes:
    """Read a request up to its body; raises OSError where the client hangs up."""
    return read_until(connection, b"\r\n\r\n")


def read_until(connection: Readable, end: bytes) -> bytes:
    """Read until something came, and what came with it; raises OSError where the client hangs up."""
    read = b""
    while end not in read:
        data = connection.recv(65536)
        if not data:
            raise OSError("the client hung up")
        read += data
    return read
