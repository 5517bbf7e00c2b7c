"""The example of a service, run by its ASGI application against an emulator for each of two tenants."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from decimal import Decimal
from pathlib import Path

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import codat_facade as codat
from codat_facade import otel
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_runtime.http import httpx
from examples import fastapi_service

ACME = {"X-Tenant": "acme"}
ZENITH = {"X-Tenant": "zenith"}


@pytest.fixture
def exporter() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    otel.instrument(tracer_provider=provider)
    yield exporter
    otel.uninstrument()


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """The account of acme; zenith's key is none of it."""
    emulator = Emulator(api_key="key-of-acme", records=3)
    with ExitStack() as stack:
        server = stack.enter_context(emulator.serve())
        monkeypatch.setenv("CODAT_BASE_URL", server.url)
        yield emulator


@asynccontextmanager
async def running(limits_file: Path) -> AsyncIterator[httpx.AsyncClient]:
    app = fastapi_service.create_app({"acme": "key-of-acme", "zenith": "key-of-zenith"}, limits_file)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://service") as browser,
    ):
        yield browser


def test_each_request_acts_for_its_tenant(
    emulator: Emulator, exporter: InMemorySpanExporter, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def visit() -> list[httpx.Response]:
        async with running(tmp_path / "limits.sqlite") as browser:
            return list(
                await asyncio.gather(
                    browser.get("/companies", headers=ACME),
                    browser.get("/companies", headers=ZENITH),
                    browser.get("/companies", headers={"X-Tenant": "nobody"}),
                    browser.get("/companies"),
                )
            )

    with caplog.at_level(logging.DEBUG, "codat_facade"):
        acme, zenith, nobody, nameless = asyncio.run(visit())
    assert emulator.company_id in {company["id"] for company in acme.json()}
    assert (zenith.status_code, zenith.json()["error"]) == (502, "unauthorized")
    assert (nobody.status_code, nameless.status_code) == (403, 422)
    # Two tenants called Codat: a span and a line of the log for each request, and both counted in the shared file.
    spans = exporter.get_finished_spans()
    assert {span.name for span in spans} == {"GET /companies"}
    assert {(span.attributes or {})["http.response.status_code"] for span in spans} == {200, 401}
    lines = [record.getMessage() for record in caplog.records if record.name == "codat_facade"]
    assert len([line for line in lines if line.startswith("GET /companies: ")]) == len(spans)
    assert "key-of" not in repr(lines) + "".join(span.to_json() for span in spans)
    with sqlite3.connect(tmp_path / "limits.sqlite") as file:
        ((counted,),) = file.execute("SELECT COUNT(*) FROM codat_requests").fetchall()
    file.close()
    assert counted == len(spans)


def test_a_form_that_is_sent_twice_makes_one_company(emulator: Emulator, tmp_path: Path) -> None:
    async def visit() -> list[httpx.Response]:
        async with running(tmp_path / "limits.sqlite") as browser:
            form = {"name": "Bakery Ltd"}
            created = [await browser.post("/companies", json=form, headers=ACME) for _ in range(2)]
            return [*created, await browser.get("/companies", headers=ACME)]

    first, second, listed = asyncio.run(visit())
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert [company["name"] for company in listed.json()].count("Bakery Ltd") == 1


def test_an_invoice_comes_digit_for_digit_and_a_missing_one_is_a_404(emulator: Emulator, tmp_path: Path) -> None:
    company = emulator.company_id
    with codat.Client("key-of-acme") as client:
        invoice = invoices.list(client, company).results[0]

    async def visit() -> tuple[httpx.Response, httpx.Response]:
        async with running(tmp_path / "limits.sqlite") as browser:
            return (
                await browser.get(f"/companies/{company}/invoices/{invoice.id}", headers=ACME),
                await browser.get(f"/companies/{company}/invoices/none", headers=ACME),
            )

    found, missing = asyncio.run(visit())
    assert json.loads(found.text, parse_float=Decimal)["totalAmount"] == invoice.total_amount
    assert str(invoice.total_amount) in found.text
    assert (missing.status_code, missing.json()["error"]) == (404, "not_found")


def test_the_service_is_configured_by_its_environment(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CODAT_TENANTS", '{"acme": "key-of-acme"}')
    monkeypatch.setenv("CODAT_LIMITS_FILE", str(tmp_path / "limits.sqlite"))
    try:
        assert list(fastapi_service.from_environment().state.clients) == ["acme"]
    finally:
        otel.uninstrument()
