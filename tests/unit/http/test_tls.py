"""Whom the client trusts: a server with a certificate that somebody trusted has signed, and nobody else."""

from __future__ import annotations

import asyncio
import inspect
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import codat_facade as codat
from tests.support.server import FakeClock, call


def certificate_in(folder: Path) -> tuple[Path, Path]:
    """A certificate for localhost that signed itself, and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to make a certificate with")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext".split()
    names = "subjectAltName=DNS:localhost"
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command, names, *files], check=True, capture_output=True)
    return certificate, key


class Impostor:
    """Speaks TLS on loopback with a certificate that it signed itself, and notes what it is told."""

    def __init__(self, folder: Path) -> None:
        self.certificate, key = certificate_in(folder)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(self.certificate, key)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.attempts = 0
        self.heard = b""
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.attempts += 1
            try:
                with self._context.wrap_socket(connection, server_side=True) as secured:
                    self.heard += secured.recv(65536)
                    secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            except OSError:
                connection.close()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()


@pytest.fixture
def impostor(tmp_path: Path) -> Iterator[Impostor]:
    one = Impostor(tmp_path)
    yield one
    one.close()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_server_that_nobody_vouches_for_never_hears_the_key(impostor: Impostor, asynchronous: bool) -> None:
    url = f"https://localhost:{impostor.port}"
    client = codat.Client("test-key", base_url=url, clock=FakeClock(), max_retries=1)
    with client, pytest.raises(codat.NetworkError, match="never sent") as caught:
        asyncio.run(client.perform_async(call("POST"))) if asynchronous else client.perform(call("POST"))
    assert "certificate" in str(caught.value).lower()
    assert not caught.value.maybe_carried_out
    assert impostor.attempts == 2
    assert impostor.heard == b""


def test_a_certificate_for_another_name_is_no_certificate(impostor: Impostor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(impostor.certificate))
    with (
        codat.Client("test-key", base_url=f"https://127.0.0.1:{impostor.port}", max_retries=0) as client,
        pytest.raises(codat.NetworkError, match="never sent"),
    ):
        client.perform(call())
    assert impostor.heard == b""


def test_whom_the_system_is_told_to_trust_is_trusted(impostor: Impostor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(impostor.certificate))
    with codat.Client("test-key", base_url=f"https://localhost:{impostor.port}", max_retries=0) as client:
        assert client.perform(call()) == {}
    assert b"authorization: basic dgvzdc1rzxk=" in impostor.heard.lower()


def test_no_option_and_no_variable_turns_the_check_off(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not {"verify", "tls", "ssl", "cert", "trust_env"} & set(inspect.signature(codat.Client).parameters)
    for name in (
        "PYTHONHTTPSVERIFY",
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
        "SSL_VERIFY",
        "NODE_TLS_REJECT_UNAUTHORIZED",
    ):
        monkeypatch.setenv(name, "0")
    context = codat.Client("test-key")._pools._settings.options()["verify"]
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
