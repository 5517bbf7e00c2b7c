"""An intermediary that passes requests on and keeps the last response, or gives a response of its own."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple, Self
from urllib.parse import urlsplit

#: Headers that belong to one connection.
_HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host"}
_TIMEOUT = 120.0


class UpstreamResponse(NamedTuple):
    """A response: its status, its headers by name as they were spelt, its body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Intermediary:
    """Listens on a free port of 127.0.0.1, and leads to a server.

    Args:
        upstream: The URL of the server.
    """

    def __init__(self, upstream: str) -> None:
        self.upstream = urlsplit(upstream)
        self.last: UpstreamResponse | None = None
        #: The response that every request gets without being passed on; None to pass requests on.
        self.scripted: UpstreamResponse | None = None
        intermediary = self

        class Handler(_Handler):
            owner = intermediary

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Handler(BaseHTTPRequestHandler):
    owner: Intermediary
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        response = self.owner.scripted
        if response is None:
            response = self.owner.last = self._ask(body)
        self.send_response_only(response.status)
        for name, value in response.headers.items():
            if name.lower() not in _HOP_BY_HOP:
                self.send_header(name, value)
        if response.status != 204:
            self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        self.wfile.write(response.body)

    def _ask(self, body: bytes) -> UpstreamResponse:
        upstream = self.owner.upstream
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP_BY_HOP}
        connection = HTTPConnection(upstream.hostname or "", upstream.port, timeout=_TIMEOUT)
        try:
            connection.request(self.command, self.path, body or None, headers)
            response = connection.getresponse()
            return UpstreamResponse(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = _pass_on
