"""The span of a call is the current one while the call is made, and not a moment longer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.trace import INVALID_SPAN, get_current_span

import codat_facade as codat
from codat_facade import instrumentation, otel
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_facade.platform import companies
from codat_runtime.http import httpx
from tests.support.one_read import Read, both, get
from tests.support.server import Answer, FakeClock
from tests.unit.conftest import Servers
from tests.unit.otel.telemetry import COMPANY, KEY, PDF, TEMPLATE, Telemetry

SLOW = Answer(status=503, body=b"{}")


@both
@pytest.mark.parametrize("attempts", ["events", "spans"])
def test_the_span_of_a_call_is_current_while_it_is_made(
    serve: Servers, clock: FakeClock, attempts: otel.Attempts, read: Read, caplog: pytest.LogCaptureFixture
) -> None:
    telemetry = Telemetry(attempts)
    server = serve(SLOW, COMPANY)
    client = codat.Client(KEY, base_url=server.url, clock=clock)
    current: list[Any] = []
    instrumentation.add_hook(hook := lambda event: current.append((type(event).__name__, get_current_span())))
    HTTPXClientInstrumentor().instrument(tracer_provider=telemetry.provider)
    try:
        with telemetry.tracer.start_as_current_span("request") as request:
            read(client)
            assert get_current_span() is request
    finally:
        HTTPXClientInstrumentor().uninstrument()
        instrumentation.remove_hook(hook)
    (call,) = [
        span for span in telemetry.spans if span.name == f"GET {TEMPLATE}" and span.parent == request.get_span_context()
    ]
    requests = [span for span in telemetry.spans if span.name == "GET"]
    assert [span.parent for span in requests] == [call.context] * 2
    names = [name for name, span in current if span.get_span_context() == call.context]
    assert names == ["CallStarted", "AttemptEnded", "Waited"]
    assert get_current_span() is INVALID_SPAN


@both
@pytest.mark.parametrize("status", [404, 500])
def test_the_span_of_a_call_that_fails_is_current_no_more(
    serve: Servers, clock: FakeClock, telemetry: Telemetry, read: Read, status: int
) -> None:
    client = codat.Client(KEY, base_url=serve(Answer(status=status, body=b"{}")).url, clock=clock, max_retries=0)
    with telemetry.tracer.start_as_current_span("request") as request:
        with pytest.raises(codat.CodatError):
            read(client)
        assert get_current_span() is request


def test_a_call_that_is_cancelled_leaves_the_span_around_it(telemetry: Telemetry) -> None:
    async def respond(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError

    arrived = asyncio.Event()

    async def call() -> None:
        client = codat.Client(KEY, transport=httpx.MockTransport(respond))
        with telemetry.tracer.start_as_current_span("request") as request:
            try:
                async with asyncio.timeout(None) as patience:
                    asyncio.get_running_loop().call_soon(patience.reschedule, 0)
                    await companies.get.aio(client, "c1")
            except TimeoutError:
                pass
            assert get_current_span() is request

    asyncio.run(call())
    assert [span.name for span in telemetry.spans] == [f"GET {TEMPLATE}", "request"]


@pytest.mark.parametrize("is_async", [False, True])
def test_a_generator_that_holds_a_stream_open_leaves_the_span_of_its_consumer(
    serve: Servers, telemetry: Telemetry, is_async: bool
) -> None:
    client = codat.Client(KEY, base_url=serve(Answer(body=b"%PDF")).url)
    pdf = PDF.call(path={"company_id": "c1"})

    def chunks() -> Iterator[bytes]:
        with client.stream(pdf) as stream:
            yield from stream.chunks

    async def chunks_async() -> AsyncIterator[bytes]:
        async with client.stream_async(pdf) as stream:
            async for chunk in stream.chunks:
                yield chunk

    async def consume() -> None:
        async with client:
            async for _ in chunks_async():
                assert get_current_span() is request

    with telemetry.tracer.start_as_current_span("request") as request:
        if is_async:
            asyncio.run(consume())
        else:
            for _ in chunks():
                assert get_current_span() is request
        assert get_current_span() is request
    assert [span.name for span in telemetry.spans] == ["GET /companies/{companyId}/pdf", "request"]


def test_pages_fetched_at_once_leave_the_span_around_them(telemetry: Telemetry) -> None:
    emulator = Emulator(seed=7, records=30)
    client = codat.Client(emulator.api_key, transport=emulator.transport, limits=None)

    async def fetch() -> int:
        with telemetry.tracer.start_as_current_span("request") as request:
            found = await invoices.fetch_all.aio(client, emulator.company_id, page_size=5)
            assert get_current_span() is request
            return len(found)

    assert asyncio.run(fetch()) == 30
    *calls, request = telemetry.spans
    assert [span.parent for span in calls] == [request.context] * 6


def test_a_call_during_which_instrumenting_ended_leaves_no_span_behind(serve: Servers, telemetry: Telemetry) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        otel.uninstrument()
        assert [span.name for span in telemetry.spans] == [f"GET {TEMPLATE}"]
        return httpx.Response(200, content=COMPANY.body)

    client = codat.Client(KEY, transport=httpx.MockTransport(respond))
    get(client)
    assert get_current_span() is INVALID_SPAN
    assert instrumentation.get_hooks() == ()
    assert len(telemetry.spans) == 1
