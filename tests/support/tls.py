"""A private authority, a server with one of its certificates, and a proxy that leads to it, all on loopback."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

import trustme

_TIMEOUT = 60.0
_BODY = b'{"id":"c","name":"n","redirect":"r"}'


class Listener:
    """Serves each connection in a thread of its own, until it is closed."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.settimeout(_TIMEOUT)
            self._open.append(connection)
            threading.Thread(target=self._served, args=(connection,), daemon=True).start()

    def _served(self, connection: socket.socket) -> None:
        try:
            self.serve(connection)
        except OSError:
            pass
        finally:
            connection.close()

    def serve(self, connection: socket.socket) -> None:
        """Serve a connection."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
        for connection in self._open:
            connection.close()


class TlsServer(Listener):
    """Replies to each request with a company; its certificate is that of a private authority.

    Attributes:
        heads: Of the requests.
        peers: The certificates that clients showed.
    """

    def __init__(self, *, asks_for_certificate: bool = False) -> None:
        self.authority = trustme.CA()
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert("localhost").configure_cert(self._context)
        if asks_for_certificate:
            self.authority.configure_trust(self._context)
            self._context.verify_mode = ssl.CERT_REQUIRED
        self.heads: list[bytes] = []
        self.peers: list[object] = []
        super().__init__()

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def client_context(self) -> ssl.SSLContext:
        """A context that trusts the authority, and no other."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.authority.configure_trust(context)
        return context

    def certificates_in(self, folder: Path) -> str:
        """The path of a file with the authority's certificate."""
        path = folder / "authority.pem"
        self.authority.cert_pem.write_to_path(str(path))
        return str(path)

    def serve(self, connection: socket.socket) -> None:
        with self._context.wrap_socket(connection, server_side=True) as secured:
            self.peers.append(secured.getpeercert())
            while head := read_head(secured.recv):
                self.heads.append(head)
                secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(_BODY), _BODY))


class Proxy(Listener):
    """Leads to where CONNECT asks.

    Attributes:
        heads: Of the CONNECT requests.
    """

    def __init__(self) -> None:
        self.heads: list[bytes] = []
        super().__init__()

    def serve(self, connection: socket.socket) -> None:
        head = read_head(connection.recv)
        self.heads.append(head)
        host, _, port = head.split()[1].decode().rpartition(":")
        with socket.create_connection((host, int(port)), timeout=_TIMEOUT) as target:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_copy, args=(target, connection), daemon=True)
            back.start()
            _copy(connection, target)
            back.join(_TIMEOUT)


def read_head(receive: Callable[[int], bytes]) -> bytes:
    """Read a request without a body, up to the empty line; nothing where the connection ended."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        received = receive(1)
        if not received:
            return b""
        head += received
    return head


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return
