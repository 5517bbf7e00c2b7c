"""The emulator on a loopback port, for any HTTP client in any language."""

from __future__ import annotations

import re
import socket
import struct
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from email import errors as header_errors
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

#: Called with the request line, the status (None: the client got no response) and the size of the body in bytes.
Logger = Callable[[str, int | None, int], None]

#: Close with a reset instead of an end: no lingering, zero seconds.
_RESET = struct.pack("ii", 1, 0)

#: What the parser of the headers finds missing where they announce a multipart body, which it never sees.
_DEFECTS_OF_A_MISSING_BODY = (
    header_errors.StartBoundaryNotFoundDefect,
    header_errors.MultipartInvariantViolationDefect,
)


E = TypeVar("E")


class Server(Generic[E]):
    """A server in a thread that ends with the process.

    Args:
        emulator: The owner of the app; the server only holds it for its caller.
        app: Answers the requests.
        port: The port to listen on; 0 for a free one.
        log: Called with every response.
    """

    def __init__(self, emulator: E, app: App, port: int = 0, log: Logger | None = None) -> None:
        self.emulator: E = emulator
        self._app = app
        self._log = log
        self._listen(port)

    @property
    def url(self) -> str:
        """The URL that it listens at, such as `http://127.0.0.1:8080`."""
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
    request_queue_size = 1024

    def __init__(self, app: App, port: int, log: Logger | None) -> None:
        self.app = app
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
        """Close the connections that clients keep open, so that no thread waits for another request."""
        for request in list(self._open):
            with suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore a client that went away; anything else is a defect and goes to stderr."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "codat-emulator"
    sys_version = ""
    disable_nagle_algorithm = True
    _unread = False

    @property
    def _http(self) -> _Http:
        assert isinstance(self.server, _Http)
        return self.server

    def __getattr__(self, name: str) -> Any:
        # The base class looks for a `do_` method: any HTTP method is answered by the app, one that is unknown too.
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no HTTP request, such as a line that is too long, with Codat's error body."""
        self.close_connection = True
        self._send(self._http.app.reject(int(code), f"{message or explain or HTTPStatus(code).phrase}."))

    def _answer(self) -> None:
        try:
            request = self._read()
        except ValueError as error:
            self.send_error(HTTPStatus.BAD_REQUEST, str(error))
            return
        if request is None:
            # The client went away in the middle of its request, which therefore takes no effect.
            self.close_connection = True
            return
        app, log = self._http.app, self._http.log
        with app.answering(request):
            response = self._respond(request)
            if log is not None:
                arrived = response.broken in (None, "slow")
                log(f"{self.command} {self.path}", response.status if arrived else None, len(response.body))
            self._send(response)
        if self._unread:
            self._discard_rest()

    def _respond(self, request: Request) -> Response:
        try:
            return self._http.app.handle(request)
        except Exception:
            # A defect of the emulator: its owner sees the traceback, and the client sees that Codat is not to blame.
            traceback.print_exc()
            return Response.of({"statusCode": 500, "service": "emulator", "error": "The emulator failed."}, 500)

    def _read(self) -> Request | None:
        """The request with its body; None if the client broke off.

        Raises:
            ValueError: The request is malformed.
        """
        if not all(isinstance(defect, _DEFECTS_OF_A_MISSING_BODY) for defect in self.headers.defects):
            # The parser takes the lines from there on for the body: the API key, the length and more would be lost.
            raise ValueError("A header is malformed: send `name: value` on each line, without a space before the colon")
        body = self._read_body(self._http.app.store.settings.max_body_bytes)
        if body is None:
            return None
        target = self.path
        if target.startswith(("http://", "https://")):
            # The form for proxies names the host once more.
            target = "/" + target.split("//", 1)[1].partition("/")[2]
        path, _, query = target.partition("?")
        return Request(
            method=self.command,
            path=path,
            query=parse_qsl(query, keep_blank_values=True),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
            origin=f"http://{self.headers.get('Host') or f'{HOST}:{self._http.server_port}'}",
        )

    def _read_body(self, max_bytes: int) -> bytes | None:
        """The body, or one byte more than the bound of a body that is larger; None if the client broke off."""
        encodings = self.headers.get_all("Transfer-Encoding")
        encoding = None if encodings is None else ",".join(encodings)
        lengths = set(self.headers.get_all("Content-Length", ()))
        if encoding is not None and (lengths or encoding.strip().lower() != "chunked"):
            raise ValueError("Transfer-Encoding: send `chunked`, without a Content-Length")
        if encoding is not None:
            return self._read_chunks(max_bytes)
        if len(lengths) > 1 or not all(_LENGTH.fullmatch(length) for length in lengths):
            raise ValueError("Content-Length: send one number of bytes")
        length = int(lengths.pop()) if lengths else 0
        self._mark_unread(length > max_bytes)
        wanted = min(length, max_bytes + 1)
        body = self.rfile.read(wanted)
        return body if len(body) == wanted else None

    def _read_chunks(self, max_bytes: int) -> bytes | None:
        body = bytearray()
        while True:
            line = self.rfile.readline(_MAX_LINE)
            if not line:
                return None
            size_text = line.partition(b";")[0].strip().decode("latin-1")
            if not _CHUNK_SIZE.fullmatch(size_text):
                raise ValueError("Transfer-Encoding: a chunk begins with its size in hexadecimal digits")
            size = int(size_text, 16)
            if not size:
                break
            wanted = min(size, max_bytes + 1 - len(body))
            piece = self.rfile.read(wanted)
            if len(piece) < wanted:
                return None
            body += piece
            if len(body) > max_bytes:
                self._mark_unread(True)
                return bytes(body)
            if self.rfile.readline(_MAX_LINE).strip():
                raise ValueError("Transfer-Encoding: a chunk is as long as it says, with a line break behind it")
        while self.rfile.readline(_MAX_LINE).strip():
            pass
        return bytes(body)

    def _mark_unread(self, unread: bool) -> None:
        """Note whether part of the body stays unread, after which the connection cannot serve another request."""
        self._unread = unread
        self.close_connection = self.close_connection or unread

    def _discard_rest(self) -> None:
        """Read on for a moment: a connection that is closed over unread bytes loses the response on its way."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(_MAX_DISCARD_SECONDS)
            for _ in range(_MAX_DISCARD_READS):
                if not self.rfile.read1(65536):
                    break

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
            self.wfile.write(self._head(response) + (b"" if self._is_bare(response) else response.body))

    def _is_bare(self, response: Response) -> bool:
        """Whether HTTP has no body in a response: a client would take it for the start of the next one."""
        return self.command == "HEAD" or response.status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)

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
        if "Date" not in response.headers:
            lines.append(f"Date: {self.date_time_string()}")
        lines += [f"{name}: {value}" for name, value in response.headers.items()]
        if self.close_connection:
            lines.append("Connection: close")
        if response.status != HTTPStatus.NO_CONTENT:
            lines.append(f"Content-Length: {len(response.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")

    def _reset(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        """Write nothing: the server's own log has the responses."""


#: How long a request that is never answered waits for its client to give up, in seconds.
_MAX_WAIT = 60.0
#: How much of a body that is too large is read and dropped, and how long each of its pieces may take, in seconds.
_MAX_DISCARD_READS = 1024
_MAX_DISCARD_SECONDS = 2.0
_MAX_LINE = 65536
_LENGTH = re.compile(r"[0-9]{1,18}", re.ASCII)
_CHUNK_SIZE = re.compile(r"[0-9a-fA-F]{1,15}", re.ASCII)
_STATUSES = frozenset(status.value for status in HTTPStatus)
