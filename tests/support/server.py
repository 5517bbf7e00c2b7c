"""Stand-ins for time and for the other end of a socket."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Self

import codat_facade as codat
from codat_runtime import ANY, Call, Endpoint
from codat_runtime.http import httpx


class FakeClock:
    """A clock that stands still until somebody waits on it."""

    def __init__(self, now: float = 1000.0) -> None:
        self.time = now
        self.sleeps: list[float] = []
        self.on_sleep: Callable[[], None] = lambda: None

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.time += seconds
        self.on_sleep()

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Received(NamedTuple):
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class Answer(NamedTuple):
    """An answer to send; `cut` bytes of it are kept back and the connection is closed instead."""

    status: int = 200
    headers: Mapping[str, str] = {}
    body: bytes = b"{}"
    cut: int = 0

    def to_bytes(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Status", f"Content-Length: {len(self.body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + self.body[: len(self.body) - self.cut]


LOST = None
"""In place of an answer: the connection is reset when the request has arrived."""


class Server:
    """Listens on loopback and answers from a script; the last line of the script is said again and again."""

    def __init__(self, *script: Answer | None, listening: bool = True) -> None:
        self.script = deque(script or (Answer(),))
        self.requests: list[Received] = []
        self._socket = socket.create_server(("127.0.0.1", 0)) if listening else socket.socket()
        if not listening:
            self._socket.bind(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._threads: list[threading.Thread] = []
        if listening:
            self._accept_in_background()

    def listen(self) -> None:
        """Begin to accept connections, which were refused before."""
        self._socket.listen()
        self._accept_in_background()

    def stop_listening(self) -> None:
        """Refuse connections from now on."""
        while self._threads:
            # This wakes the thread, which waits for a connection.
            self._socket.shutdown(socket.SHUT_RDWR)
            self._threads.pop().join()
        self._socket.close()

    def close(self) -> None:
        self.stop_listening()
        with self._lock:
            for connection in self._open:
                connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept_in_background(self) -> None:
        self._threads.append(threading.Thread(target=self._accept, daemon=True))
        self._threads[-1].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with self._lock:
                self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while (received := _read_request(stream)) is not None:
                with self._lock:
                    self.requests.append(received)
                    answer = self.script.popleft() if len(self.script) > 1 else self.script[0]
                if answer is LOST:
                    # Lingering for no time resets the connection instead of closing it.
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                connection.sendall(answer.to_bytes())
                if answer.cut:
                    return


def _read_request(stream: Any) -> Received | None:
    try:
        first = stream.readline().decode().split()
        if not first:
            return None
        headers: dict[str, str] = {}
        while line := stream.readline().decode().strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = stream.read(int(headers.get("content-length", 0)))
    except (OSError, ValueError):
        return None
    return Received(first[0], first[1], headers, body)


def call(method: str = "GET", path: str = "/companies/c1/things", **options: Any) -> Call[Any]:
    """A call that an endpoint of no document describes."""
    statuses = {200: ANY, 202: ANY}
    endpoint: Endpoint[Any] = Endpoint(method, path, "codat_api.platform.api", statuses)
    return endpoint.call(**options)


def client_of(
    handler: Callable[[httpx.Request], httpx.Response], *, clock: FakeClock | None = None, **options: Any
) -> codat.Client:
    """A client whose requests a function answers."""
    return codat.Client("test-key", transport=httpx.MockTransport(handler), clock=clock or FakeClock(), **options)


def json_answer(value: object, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, content=json.dumps(value).encode(), headers=headers)
