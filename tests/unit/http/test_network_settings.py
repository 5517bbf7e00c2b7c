"""Settings of the way to the network, against a real proxy and a private authority on loopback."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade.platform import companies
from codat_runtime.http import httpx
from tests.support.server import Server, json_answer
from tests.support.tls import Proxy, TlsServer

VARIABLES = "ALL_PROXY HTTPS_PROXY HTTP_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CODAT_BASE_URL".split()


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def server() -> Iterator[TlsServer]:
    with TlsServer() as one:
        yield one


def ask(client: codat.Client, is_async: bool) -> str | None:
    async def run() -> str | None:
        async with client:
            return (await companies.get.aio(client, "c")).name

    if is_async:
        return asyncio.run(run())
    with client:
        return companies.get(client, "c").name


def reply(_: httpx.Request) -> httpx.Response:
    return json_answer({"id": "c", "name": "n", "redirect": "r"})


@pytest.mark.parametrize("is_async", [False, True])
def test_an_own_authority_is_trusted(server: TlsServer, is_async: bool) -> None:
    client = codat.Client("test-key", base_url=server.url, ssl_context=server.client_context())
    assert ask(client, is_async) == "n"


@pytest.mark.parametrize("is_async", [False, True])
def test_the_authorities_of_the_environment_are_trusted(
    server: TlsServer, is_async: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", server.certificates_in(tmp_path))
    monkeypatch.setenv("CODAT_BASE_URL", server.url)
    client = codat.Client("test-key")
    assert client.base_url == server.url
    assert ask(client, is_async) == "n"


def test_a_private_authority_is_not_trusted_unasked(server: TlsServer) -> None:
    with pytest.raises(codat.NetworkError, match="never sent"):
        ask(codat.Client("test-key", base_url=server.url, max_retries=0), is_async=False)
    assert not server.heads


@pytest.mark.parametrize("is_async", [False, True])
def test_a_certificate_is_shown_to_a_server_that_asks_for_it(is_async: bool) -> None:
    with TlsServer(asks_for_certificate=True) as server:
        context = server.client_context()
        server.authority.issue_cert("service@bank.example").configure_cert(context)
        assert ask(codat.Client("test-key", base_url=server.url, ssl_context=context), is_async) == "n"
        assert "service@bank.example" in str(server.peers[-1])


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("is_explicit", [False, True])
def test_requests_go_through_a_proxy_that_never_sees_the_key(
    server: TlsServer, is_async: bool, is_explicit: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Proxy() as proxy, Proxy() as other:
        address = f"http://user:secret@127.0.0.1:{proxy.port}"
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{other.port}" if is_explicit else address)
        client = codat.Client(
            "test-key",
            base_url=server.url,
            ssl_context=server.client_context(),
            proxy=address if is_explicit else None,
        )
        assert ask(client, is_async) == "n"

        (head,) = proxy.heads
        assert head.startswith(f"CONNECT localhost:{server.port}".encode())
        assert b"Proxy-Authorization: Basic" in head
        assert b"Authorization: Basic" not in head.replace(b"Proxy-Authorization", b"")
        assert b"Authorization: Basic" in server.heads[0]
        assert not other.heads


@pytest.mark.parametrize("is_async", [False, True])
def test_headers_of_the_client_go_with_each_request(is_async: bool) -> None:
    with Server() as server:
        headers = {"X-Team": "lending", "User-Agent": "lender/1"}
        ask(codat.Client("test-key", base_url=server.url, headers=headers), is_async)
        (received,) = server.requests
        assert (received.headers["x-team"], received.headers["user-agent"]) == ("lending", "lender/1")
        assert received.headers["authorization"].startswith("Basic ")


def test_the_pool_has_the_size_that_was_asked_for() -> None:
    client = codat.Client("test-key", pool=codat.Pool(max_connections=3, max_idle_connections=2, idle_timeout=9))
    pool = client.get_httpx_client()._transport._pool  # type: ignore[attr-defined]
    assert (pool._max_connections, pool._max_keepalive_connections, pool._keepalive_expiry) == (3, 2, 9)


class Transport(httpx.BaseTransport):
    """Carries blocking calls alone, and knows whether it was closed."""

    closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return reply(request)

    def close(self) -> None:
        self.closed = True


class AsyncTransport(httpx.AsyncBaseTransport):
    closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return reply(request)

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize(("transport", "is_async"), [(Transport(), False), (AsyncTransport(), True)])
def test_a_transport_of_one_colour_is_not_closed_and_refuses_the_other(transport: Any, is_async: bool) -> None:
    assert ask(codat.Client("test-key", transport=transport), is_async) == "n"
    assert not transport.closed
    with pytest.raises(codat.ConfigurationError, match="the transport of this Client carries .* calls alone.*give"):
        ask(codat.Client("test-key", transport=transport), not is_async)


@pytest.mark.parametrize("is_async", [False, True])
def test_an_http_client_of_the_caller_sends_and_stays_open(is_async: bool) -> None:
    seen: list[str] = []

    def hook(request: httpx.Request) -> None:
        seen.append(request.headers["Authorization"])

    async def async_hook(request: httpx.Request) -> None:
        hook(request)

    with Server() as server:
        own: Any = (
            httpx.AsyncClient(auth=("a", "b"), event_hooks={"request": [async_hook]})
            if is_async
            else httpx.Client(auth=("a", "b"), event_hooks={"request": [hook]})
        )
        client = codat.Client("test-key", base_url=server.url, http_client=own)
        with pytest.raises(codat.ConfigurationError, match="the http_client of this Client .*give http_client="):
            ask(codat.Client("test-key", base_url=server.url, http_client=own), not is_async)
        if is_async:
            asyncio.run(ask_and_close(client, own))
        else:
            ask(client, is_async)
            assert not own.is_closed
            own.close()
        assert seen == [server.requests[0].headers["authorization"]]
        assert "YTpi" not in seen[0]


async def ask_and_close(client: codat.Client, own: httpx.AsyncClient) -> None:
    async with client:
        await companies.get.aio(client, "c")
    assert not own.is_closed
    await own.aclose()


def test_a_pair_of_http_clients_sends_both_ways() -> None:
    own = httpx.Client(transport=httpx.MockTransport(reply)), httpx.AsyncClient(transport=httpx.MockTransport(reply))
    assert ask(codat.Client("test-key", http_client=own), is_async=False) == "n"
    assert ask(codat.Client("test-key", http_client=own[::-1]), is_async=True) == "n"  # type: ignore[arg-type]


def test_an_http_client_gives_compressed_responses_as_they_are() -> None:
    import gzip

    def compressed(_: httpx.Request) -> httpx.Response:
        content = gzip.compress(b'{"id":"c","name":"n","redirect":"r"}')
        return httpx.Response(200, content=content, headers={"Content-Encoding": "gzip"})

    def read(response: httpx.Response) -> None:
        response.read()

    for hooks in ([], [read]):
        own = httpx.Client(transport=httpx.MockTransport(compressed), event_hooks={"response": hooks})
        assert ask(codat.Client("test-key", http_client=own), is_async=False) == "n"


@pytest.mark.parametrize(
    ("options", "remedy"),
    [
        ({"proxy": "ftp://proxy"}, "proxy is no address of a proxy: give one such as http://"),
        ({"proxy": 5}, "proxy is no address of a proxy"),
        ({"proxy": "http://user:pass word@host:port"}, "proxy is no address of a proxy"),
        ({"proxy": "http://127.0.0.1:1", "base_url": "http://127.0.0.1:2"}, "with an http base_url"),
        ({"ssl_context": True}, "give an ssl.SSLContext"),
        ({"ssl_context": ssl._create_unverified_context()}, "does not verify the server"),
        ({"headers": {"Authorization": "x"}}, "give the key as api_key"),
        ({"headers": ["X-A"]}, "give a mapping"),
        ({"pool": 5}, "give a codat_facade.Pool"),
        ({"transport": 5}, "transport is of type int"),
        ({"http_client": 5}, "http_client must be an httpx.Client"),
        ({"http_client": (httpx.Client(), httpx.Client())}, "http_client must be"),
        ({"http_client": httpx.Client(), "transport": Transport()}, "cannot both be given"),
        ({"http_client": httpx.Client(), "proxy": "http://127.0.0.1:1"}, "proxy cannot be given with http_client"),
        ({"transport": Transport(), "pool": codat.Pool()}, "pool cannot be given with transport"),
    ],
)
def test_wrong_settings_are_refused_at_construction(options: Any, remedy: str) -> None:
    with pytest.raises(codat.ConfigurationError, match=remedy) as caught:
        codat.Client("test-key", **options)
    assert "pass word" not in str(caught.value)


@pytest.mark.parametrize(
    "sizes", [{"max_connections": 0}, {"max_idle_connections": 1.5}, {"idle_timeout": -1}, {"max_connections": True}]
)
def test_a_pool_has_sizes_above_zero(sizes: Any) -> None:
    with pytest.raises(codat.ConfigurationError, match=f"{next(iter(sizes))} of the pool is"):
        codat.Pool(**sizes)


def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_BASE_URL", "http://api.example")
    with pytest.raises(codat.ConfigurationError, match="CODAT_BASE_URL is 'http://api.example': .*https only"):
        codat.Client("test-key")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTPS_PROXY", "http://proxy:not-a-port"),
        ("ALL_PROXY", "ftp://proxy.example"),
        ("NO_PROXY", "[::1]"),
        ("NO_PROXY", "localhost,intranet:port"),
        ("SSL_CERT_FILE", "/nowhere/authorities.pem"),
        ("SSL_CERT_DIR", "/nowhere"),
        ("SSLKEYLOGFILE", "/nowhere/keys"),
    ],
)
def test_settings_of_the_environment_are_checked_where_they_are_used_when_a_client_is_made(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(codat.ConfigurationError, match=variable):
        codat.Client("test-key")
    codat.Client("test-key", base_url="http://127.0.0.1:1")
    codat.Client("test-key", transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    if variable.startswith("SSL"):
        codat.Client("test-key", ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    else:
        codat.Client("test-key", proxy="http://proxy.example:3128")


@pytest.mark.parametrize(
    "value",
    [
        "",
        "*",
        "localhost, .example.com,example.org:8443,10.0.0.0/8,192.168.1.1,::1",
        "fe80::/10",
        "https://internal.example",
        "[::1],*",
        "[::1]",
        "intranet:port",
        "a b",
        "http://[",
    ],
)
def test_hosts_without_a_proxy_are_refused_where_httpx_cannot_read_them(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    try:
        httpx.Client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
    except Exception:
        with pytest.raises(codat.ConfigurationError, match="NO_PROXY cannot be used"):
            codat.Client("test-key")
    else:
        codat.Client("test-key")


def test_folders_of_certificates_may_be_several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(["/nowhere", str(tmp_path)]))
    codat.Client("test-key")


def test_what_files_of_certificates_contain_is_read_at_the_first_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsServer() as server:
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
        trusting_nobody = codat.Client("test-key", base_url=server.url, max_retries=0)
        with pytest.raises(codat.NetworkError, match="certificate"):
            companies.get(trusting_nobody, "c")
        nothing = tmp_path / "authorities.pem"
        nothing.write_text("no certificate")
        monkeypatch.setenv("SSL_CERT_FILE", str(nothing))
        client = codat.Client("test-key", base_url=server.url)
        with pytest.raises(codat.ConfigurationError, match="SSL_CERT_FILE"):
            companies.get(client, "c")
