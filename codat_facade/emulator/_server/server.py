"""The emulator on a loopback port, for any HTTP client in any language."""

from __future__ import annotations

import socket
import struct
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from types import TracebackType
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._server.app import App

HOST = "127.0.0.1"

#: Called with the request line, the status (None: the client got no answer) and the size of the answer in bytes.
Logger = Callable[[str, int | None, int], None]

#: Close with a reset instead of an end: no lingering, zero seconds.
_RESET = struct.pack("ii", 1, 0)


E = TypeVar("E")


class Server(Generic[E]):
    """A server in a thread that ends with the process.

    Args:
        emulator: whose service it is; the server only holds it for its caller.
        service: answers the requests.
        port: to listen on; 0 for a free one.
        log: told of every answer.
    """

    def __init__(self, emulator: E, service: App, port: int = 0, log: Logger | None = None) -> None:
        self.emulator: E = emulator
        self._app = service
        self._log = log
        self._listen(port)

    @property
    def url(self) -> str:
        """Where it listens, such as `http://127.0.0.1:8080`."""
        return f"http://{HOST}:{self._port}"

    def stop(self) -> None:
        """Stop listening, and close every connection."""
        self._http.shutdown()
        self._http.server_close()
        self._http.close_connections()
        self._thread.join()

    def restart(self) -> None:
        """Listen again on the same port; between `stop` and this, connections are refused."""
        self._listen(self._port)

    def __enter__(self) -> Server[E]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _listen(self, port: int) -> None:
        self._http = _Http(self._app, port, self._log)
        self._port = self._http.server_address[1]
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), name="codat-emulator", daemon=True)
        self._thread.start()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    # A port that was just used may be used again at once, which `restart` needs.
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, service: App, port: int, log: Logger | None) -> None:
        self.service = service
        self.log = log
        self._open = set[socket.socket]()
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        # Not HTTPServer's own, which looks up the host's name: that may take seconds where there is no network.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        """Close what clients keep open, so that no thread waits for another request."""
        for request in list(self._open):
            with suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away; anything else is a defect and goes to stderr."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "codat-emulator"
    sys_version = ""
    disable_nagle_algorithm = True

    @property
    def _http(self) -> _Http:
        assert isinstance(self.server, _Http)
        return self.server

    def _answer(self) -> None:
        try:
            request = self._read()
        except ValueError:
            self.close_connection = True
            self._send(Response(HTTPStatus.BAD_REQUEST))
            return
        service, log = self._http.service, self._http.log
        with service.answering(request):
            response = self._respond(request)
            if log is not None:
                arrived = response.broken in (None, "slow")
                log(f"{self.command} {self.path}", response.status if arrived else None, len(response.body))
            self._send(response)

    def _respond(self, request: Request) -> Response:
        try:
            return self._http.service.handle(request)
        except Exception:
            # A defect of the emulator: whoever runs it sees where, and the client sees that it is none of Codat's.
            traceback.print_exc()
            return Response.of({"statusCode": 500, "service": "emulator", "error": "The emulator failed."}, 500)

    def _read(self) -> Request:
        path, _, query = self.path.partition("?")
        chunked = self.headers.get("Transfer-Encoding", "").lower() == "chunked"
        return Request(
            method=self.command,
            path=path,
            query=parse_qsl(query, keep_blank_values=True),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self._chunks() if chunked else self.rfile.read(int(self.headers.get("Content-Length") or 0)),
            origin=f"http://{self.headers.get('Host') or f'{HOST}:{self._http.server_port}'}",
        )

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _answer

    def _send(self, response: Response) -> None:
        if response.broken in ("refused", "reset"):
            self._reset()
        elif response.broken == "timeout":
            self._wait_for_the_client_to_give_up()
        elif response.broken == "cut":
            self.close_connection = True
            self.wfile.write(self._head(response) + response.body[: len(response.body) // 2])
        elif response.broken == "slow":
            self._send_slowly(response)
        else:
            # In one piece: two would wait for each other on some networks.
            self.wfile.write(self._head(response) + (b"" if self.command == "HEAD" else response.body))

    def _send_slowly(self, response: Response) -> None:
        self.wfile.write(self._head(response))
        for place in range(len(response.body)):
            time.sleep(response.seconds / len(response.body))
            self.wfile.write(response.body[place : place + 1])

    def _wait_for_the_client_to_give_up(self) -> None:
        self.close_connection = True
        self.connection.settimeout(_MAX_WAIT)
        with suppress(OSError):
            self.connection.recv(1)

    def _head(self, response: Response) -> bytes:
        phrase = HTTPStatus(response.status).phrase if response.status in _STATUSES else ""
        lines = [f"{self.protocol_version} {response.status} {phrase}", f"Server: {self.server_version}"]
        lines.append(f"Date: {self.date_time_string()}")
        lines += [f"{name}: {value}" for name, value in response.headers.items()]
        if response.status != HTTPStatus.NO_CONTENT:
            lines.append(f"Content-Length: {len(response.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")

    def _reset(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.connection.close()

    def _chunks(self) -> bytes:
        """A body that comes in chunks, as from clients that stream an upload."""
        body = bytearray()
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return bytes(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the server's own log tells of answers."""


#: How long a request that is never answered waits for its client to give up, in seconds.
_MAX_WAIT = 60.0
_STATUSES = frozenset(status.value for status in HTTPStatus)
