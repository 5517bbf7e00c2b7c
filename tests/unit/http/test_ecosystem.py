"""Tools that watch or replace requests see those of this client, wherever they hook into httpx."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import respx
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock

import codat_facade as codat
from codat_facade.platform import companies
from codat_runtime.http import httpx
from tests.support.server import Answer
from tests.unit.conftest import Servers

COMPANY = {"id": "c1", "name": "Technicalium", "redirect": "https://link.example/c1"}
URL = "https://api.codat.io/companies/c1"
Get = Callable[[codat.Client], str]


def get(client: codat.Client) -> str:
    return str(companies.get(client, "c1").name)


def get_async(client: codat.Client) -> str:
    async def name() -> str:
        async with client:
            return str((await companies.get.aio(client, "c1")).name)

    return asyncio.run(name())


both = pytest.mark.parametrize("read", [get, get_async])


@pytest.fixture
def service(serve: Servers) -> str:
    return serve(Answer(body=json.dumps(COMPANY).encode())).url


def goes_directly(client: codat.Client) -> bool:
    http: Any = client.get_httpx_client()
    return http._route.pool() is not None


@both
@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx(using: str, read: Get) -> None:
    client = codat.Client("test-key")
    with respx.mock(using=using) as router:
        route = router.get(URL).respond(json=COMPANY)
        assert read(client) == "Technicalium"
    assert route.call_count == 1
    assert route.calls.last.request.headers["Authorization"].startswith("Basic ")


def test_respx_sees_a_body_and_lends_itself_to_retries() -> None:
    client = codat.Client("test-key", max_retries=1)
    with respx.mock() as router:
        route = router.post("https://api.codat.io/companies").mock(
            side_effect=[httpx.ConnectError("down"), httpx.Response(200, json=COMPANY)]
        )
        companies.create(client, {"name": "Technicalium"})
    first, second = (call.request for call in route.calls)
    assert json.loads(first.content) == json.loads(second.content) == {"name": "Technicalium"}
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"]


@both
def test_pytest_httpx(httpx_mock: HTTPXMock, read: Get) -> None:
    httpx_mock.add_response(url=URL, json=COMPANY)
    assert read(codat.Client("test-key")) == "Technicalium"
    assert [request.method for request in httpx_mock.get_requests()] == ["GET"]


@both
def test_vcrpy_records_and_plays_back(serve: Servers, tmp_path: Path, read: Get) -> None:
    server = serve(Answer(body=json.dumps(COMPANY).encode(), headers={"Content-Type": "application/json"}))
    recorder = vcr.VCR(cassette_library_dir=str(tmp_path), filter_headers=["Authorization"])
    for _ in range(2):
        with recorder.use_cassette("company.yaml") as cassette:
            assert read(codat.Client("test-key", base_url=server.url)) == "Technicalium"
    assert len(server.requests) == 1
    assert cassette.play_count == 1
    assert "Authorization" not in (tmp_path / "company.yaml").read_text()


@both
def test_opentelemetry_for_all_clients(service: str, read: Get) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    client = codat.Client("test-key", base_url=service)
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        read(client)
    finally:
        HTTPXClientInstrumentor().uninstrument()
    (span,) = exporter.get_finished_spans()
    assert (span.attributes or {})["http.status_code"] == 200


def test_opentelemetry_for_one_client(service: str) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    client = codat.Client("test-key", base_url=service)
    get(client)
    HTTPXClientInstrumentor.instrument_client(client.get_httpx_client(), tracer_provider=provider)
    get(client)
    assert len(exporter.get_finished_spans()) == 1


def test_a_patched_send_as_error_trackers_have_it(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    original = httpx.Client.send

    def send(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request.url.path)
        return original(self, request, **options)

    client = codat.Client("test-key", base_url=service)
    get(client)
    monkeypatch.setattr(httpx.Client, "send", send)
    get(client)
    assert seen == ["/companies/c1"]


def test_event_hooks_of_the_httpx_client(service: str) -> None:
    client = codat.Client("test-key", base_url=service)
    get(client)
    seen: list[Any] = []
    hooks = client.get_httpx_client().event_hooks
    hooks["request"].append(lambda request: seen.append(request.method))
    hooks["response"].append(lambda response: seen.append(response.status_code))
    get(client)
    assert seen == ["GET", 200]


def test_the_log_of_httpx(service: str, caplog: pytest.LogCaptureFixture) -> None:
    client = codat.Client("test-key", base_url=service)
    with caplog.at_level(logging.INFO, "httpx"):
        get(client)
    assert '"HTTP/1.1 200' in caplog.text


def test_headers_and_cookies_and_timeout_that_are_set_later(serve: Servers) -> None:
    server = serve(Answer(body=json.dumps(COMPANY).encode()))
    client = codat.Client("test-key", base_url=server.url)
    get(client)
    http = client.get_httpx_client()
    http.headers["X-Team"] = "lending"
    http.params = httpx.QueryParams({"a": "b"})
    http.cookies = httpx.Cookies({"session": "s1"})
    get(client)
    before, after = server.requests
    assert "x-team" not in before.headers
    assert after.headers["x-team"] == "lending"
    assert after.headers["cookie"] == "session=s1"
    assert after.path.endswith("?a=b")


def test_the_trace_extension_sees_the_connection(service: str) -> None:
    seen: list[str] = []
    client = codat.Client("test-key", base_url=service)
    http = client.get_httpx_client()
    request = http.build_request("GET", "/companies/c1", extensions={"trace": lambda name, _: seen.append(name)})
    http.send(request)
    assert "http11.send_request_headers.started" in seen


def test_nobody_watches_an_ordinary_call(service: str) -> None:
    client = codat.Client("test-key", base_url=service)
    assert goes_directly(client)
    assert not goes_directly(codat.Client("test-key", transport=httpx.MockTransport(lambda _: httpx.Response(200))))
    client.get_httpx_client().auth = httpx.BasicAuth("user", "password")
    assert not goes_directly(client)
