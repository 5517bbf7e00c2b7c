"""Spans and metrics tell of calls, below the span that each was made in, and of nothing that is secret."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from typing import Any

import pytest
from opentelemetry.trace import SpanKind, StatusCode

import codat_facade as codat
from codat_facade import instrumentation, otel
from codat_facade.emulator import Emulator
from codat_facade.platform import companies, push_operations
from codat_facade.webhooks import Dispatcher, WebhookApp
from codat_runtime.http import httpx
from tests.support.one_read import Read, both, get
from tests.support.server import Answer, FakeClock
from tests.unit.conftest import Servers
from tests.unit.otel.telemetry import COMPANY, KEY, PDF, TEMPLATE, Telemetry, events_of
from tests.unit.webhooks.signed import SECRET, signed
from tests.unit.webhooks.signed import event as webhook_body


@both
def test_a_call_is_a_span_below_the_current_one(serve: Servers, telemetry: Telemetry, read: Read) -> None:
    server = serve(COMPANY)
    with telemetry.tracer.start_as_current_span("request") as request:
        read(codat.Client(KEY, base_url=server.url))
    span, _ = telemetry.spans
    assert span.name == f"GET {TEMPLATE}"
    assert span.kind is SpanKind.CLIENT
    assert span.parent == request.get_span_context()
    assert span.status.status_code is StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "url.template": TEMPLATE,
        "server.address": "127.0.0.1",
        "server.port": httpx.URL(server.url).port,
        "http.response.status_code": 200,
        "codat.company.id": "c1",
    }
    ((name, attempt),) = events_of(span)
    assert name == "codat.attempt"
    assert attempt.pop("codat.attempt.duration") >= 0
    assert attempt == {"http.response.status_code": 200}


def test_the_metrics_of_a_call(serve: Servers, telemetry: Telemetry) -> None:
    server = serve(COMPANY)
    get(codat.Client(KEY, base_url=server.url))
    (calls,) = telemetry.points("codat.client.calls")
    (duration,) = telemetry.points("codat.client.call.duration")
    (quota,) = telemetry.points("codat.client.quota.remaining")
    assert (calls.value, duration.count, quota.value) == (1, 1, 998)
    # Groups of few values: no company, no key of a write.
    assert dict(calls.attributes) == dict(duration.attributes)
    assert dict(calls.attributes) == {
        "http.request.method": "GET",
        "url.template": TEMPLATE,
        "server.address": "127.0.0.1",
        "server.port": httpx.URL(server.url).port,
        "http.response.status_code": 200,
    }
    assert telemetry.points("codat.client.retries") == []


@both
def test_a_call_that_is_retried(serve: Servers, clock: FakeClock, telemetry: Telemetry, read: Read) -> None:
    server = serve(Answer(503), Answer(429, headers={"Retry-After": "7"}), COMPANY)
    read(codat.Client(KEY, base_url=server.url, clock=clock))
    (span,) = telemetry.spans
    assert (span.attributes or {})["http.request.resend_count"] == 2
    assert (span.attributes or {})["http.response.status_code"] == 200
    assert span.status.status_code is StatusCode.UNSET
    events = events_of(span)
    assert [name for name, _ in events] == [
        *("codat.attempt", "codat.wait", "codat.attempt", "codat.wait", "codat.attempt"),
    ]
    assert [attributes.get("error.type") for name, attributes in events if name == "codat.attempt"] == [
        *("503", "429", None),
    ]
    assert events[3][1] == {"codat.wait.reason": "retry", "codat.wait.duration": pytest.approx(7, abs=1)}
    retries = {point.attributes["codat.retry.after"]: point.value for point in telemetry.points("codat.client.retries")}
    assert retries == {"503": 1, "429": 1}
    (waits,) = telemetry.points("codat.client.wait.duration")
    assert waits.attributes["codat.wait.reason"] == "retry"
    assert (waits.count, waits.sum) == (2, pytest.approx(sum(clock.sleeps)))


def test_attempts_as_spans(serve: Servers, clock: FakeClock) -> None:
    telemetry = Telemetry("spans")
    server = serve(Answer(503), COMPANY)
    get(codat.Client(KEY, base_url=server.url, clock=clock))
    first, second, call = telemetry.spans
    assert call.kind is SpanKind.INTERNAL
    for attempt in (first, second):
        assert attempt.kind is SpanKind.CLIENT
        assert attempt.parent == call.context
    assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.UNSET)
    assert (first.attributes or {})["error.type"] == "503"
    assert (second.attributes or {})["http.request.resend_count"] == 1
    assert [name for name, _ in events_of(call)] == ["codat.wait"]


@both
def test_a_call_that_fails(serve: Servers, telemetry: Telemetry, read: Read) -> None:
    server = serve(Answer(404, body=b'{"error": "no such thing", "correlationId": "corr-1"}'))
    with pytest.raises(codat.NotFoundError):
        read(codat.Client(KEY, base_url=server.url))
    (span,) = telemetry.spans
    attributes = span.attributes or {}
    assert span.status.status_code is StatusCode.ERROR
    assert attributes["error.type"] == "NotFoundError"
    assert attributes["http.response.status_code"] == 404
    assert attributes["codat.correlation_id"] == "corr-1"
    (calls,) = telemetry.points("codat.client.calls")
    assert calls.attributes["error.type"] == "NotFoundError"


def test_a_call_that_gets_no_response(serve: Servers, telemetry: Telemetry) -> None:
    server = serve(listening=False)
    with pytest.raises(codat.NetworkError):
        get(codat.Client(KEY, base_url=server.url, max_retries=0))
    (span,) = telemetry.spans
    assert (span.attributes or {})["error.type"] == "NetworkError"
    assert "http.response.status_code" not in (span.attributes or {})
    assert [attributes["error.type"] for _, attributes in events_of(span)] == ["never sent"]


def test_calls_of_threads_have_the_parents_of_their_threads(serve: Servers, telemetry: Telemetry) -> None:
    client = codat.Client(KEY, base_url=serve(Answer()).url)
    together = threading.Barrier(4, timeout=30)

    def work(number: int) -> None:
        with telemetry.tracer.start_as_current_span(f"thread {number}"):
            together.wait()
            companies.get(client, f"c{number}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert parents_of_calls(telemetry) == {f"c{number}": f"thread {number}" for number in range(4)}


def test_calls_of_tasks_have_the_parents_of_their_tasks(serve: Servers, telemetry: Telemetry) -> None:
    async def work(client: codat.Client, number: int) -> None:
        with telemetry.tracer.start_as_current_span(f"task {number}"):
            await companies.get.aio(client, f"c{number}")

    async def run() -> None:
        async with codat.Client(KEY, base_url=serve(Answer()).url) as client:
            await asyncio.gather(*(work(client, number) for number in range(4)))

    asyncio.run(run())
    assert parents_of_calls(telemetry) == {f"c{number}": f"task {number}" for number in range(4)}


def parents_of_calls(telemetry: Telemetry) -> dict[Any, str]:
    names = {span.context.span_id: span.name for span in telemetry.spans if span.context is not None}
    return {
        (span.attributes or {})["codat.company.id"]: names[span.parent.span_id]
        for span in telemetry.spans
        if span.parent is not None
    }


def test_pages_fetched_at_once_are_spans_below_one(telemetry: Telemetry) -> None:
    emulator = Emulator(empty=True)
    with emulator.serve() as server, codat.Client(emulator.api_key, base_url=server.url) as client:
        for number in range(7):
            companies.create(client, {"name": f"Company {number}"})
        before = len(telemetry.spans)

        async def run() -> int:
            async with codat.Client(emulator.api_key, base_url=server.url) as client:
                with telemetry.tracer.start_as_current_span("read all"):
                    return len(await companies.fetch_all.aio(client, page_size=2))

        assert asyncio.run(run()) == 7
    *pages, parent = telemetry.spans[before:]
    assert [(span.name, span.parent) for span in pages] == [("GET /companies", parent.context)] * 4
    assert {(span.attributes or {})["http.response.status_code"] for span in pages} == {200}
    read = [attributes for name, attributes in events_of(parent) if name == "codat.page"]
    assert sorted(page["codat.page.number"] for page in read) == [1, 2, 3, 4]
    (records,) = telemetry.points("codat.client.records")
    assert records.value == 7


def test_a_poll_is_told_by_the_span_around_it(serve: Servers, clock: FakeClock, telemetry: Telemetry) -> None:
    operation = {"pushOperationKey": "p1", "companyId": "c1", "status": "Pending", "statusCode": 202}
    done = {**operation, "status": "Success", "statusCode": 200}
    server = serve(Answer(body=json.dumps(operation).encode()), Answer(body=json.dumps(done).encode()))
    with telemetry.tracer.start_as_current_span("push"):
        push_operations.poll_until_done(codat.Client(KEY, base_url=server.url, clock=clock), "c1", "p1")
    *calls, push = telemetry.spans
    assert [span.parent for span in calls] == [push.context] * 2
    assert [attributes["codat.poll.status"] for _, attributes in events_of(push)] == ["Pending", "Success"]
    polls = {point.attributes["codat.poll.status"]: point.value for point in telemetry.points("codat.client.polls")}
    assert polls == {"Pending": 1, "Success": 1}


def test_webhooks(telemetry: Telemetry) -> None:
    app = WebhookApp(Dispatcher(), SECRET)
    body = webhook_body("company.created", id="c1")
    with (
        telemetry.tracer.start_as_current_span("POST /codat"),
        httpx.Client(transport=httpx.WSGITransport(app.wsgi), base_url="http://test") as sender,
    ):
        for headers in (signed(body), {}):
            sender.post("/", content=body, headers=headers)
    (span,) = telemetry.spans
    accepted = {"http.response.status_code": 204, "codat.webhook.event_type": "company.created"}
    assert events_of(span) == [("codat.webhook", accepted), ("codat.webhook", {"http.response.status_code": 400})]
    assert [point.value for point in telemetry.points("codat.webhooks")] == [1, 1]


def test_a_write_names_its_idempotency_key_in_its_span_alone(telemetry: Telemetry) -> None:
    key = codat.idempotency_key("otel", 1)
    emulator = Emulator(empty=True)
    with emulator.serve() as server, codat.Client(emulator.api_key, base_url=server.url) as client:
        companies.create(client, {"name": "A"}, idempotency_key=key)
    (span,) = telemetry.spans
    assert (span.attributes or {})["codat.idempotency_key"] == key
    (calls,) = telemetry.points("codat.client.calls")
    assert key not in calls.attributes.values()


@pytest.mark.parametrize("attempts", ["events", "spans"])
def test_neither_a_query_nor_a_body_nor_the_key_is_told(serve: Servers, attempts: otel.Attempts) -> None:
    telemetry = Telemetry(attempts)
    server = serve(Answer(400, body=b'{"error": "Private Ltd, a-secret-api-key"}'))
    client = codat.Client(KEY, base_url=server.url)
    with pytest.raises(codat.BadRequestError):
        companies.list(client, query="name=Private Ltd")
    with pytest.raises(codat.BadRequestError):
        companies.create(client, {"name": "Private Ltd"})
    told = " ".join(span.to_json() for span in telemetry.spans)
    told += repr([telemetry.points(name) for name in ("codat.client.calls", "codat.client.call.duration")])
    assert "POST /companies" in told
    assert "Private" not in told
    assert KEY not in told


def test_a_path_that_no_operation_describes_names_no_group(serve: Servers, telemetry: Telemetry) -> None:
    client = codat.Client(KEY, base_url=serve(Answer()).url)
    client.get_httpx_client().get("/companies/c1/things")
    (span,) = telemetry.spans
    assert span.name == "GET"
    (calls,) = telemetry.points("codat.client.calls")
    assert "url.template" not in calls.attributes


def test_a_stream_does_not_mix_with_a_call_in_its_middle(serve: Servers, telemetry: Telemetry) -> None:
    client = codat.Client(KEY, base_url=serve(Answer(body=b"%PDF"), COMPANY).url)
    with client.stream(PDF.call(path={"company_id": "c1"})) as stream:
        get(client)
        assert b"".join(stream.chunks) == b"%PDF"
    assert [span.name for span in telemetry.spans] == [f"GET {TEMPLATE}", "GET /companies/{companyId}/pdf"]


def test_instrumenting_again_takes_the_place_of_the_first(serve: Servers, telemetry: Telemetry) -> None:
    second = Telemetry()
    client = codat.Client(KEY, base_url=serve(COMPANY).url)
    get(client)
    assert (len(telemetry.spans), len(second.spans)) == (0, 1)
    otel.uninstrument()
    otel.uninstrument()
    get(client)
    assert len(second.spans) == 1
    assert instrumentation.get_hooks() == ()


def test_a_call_in_the_middle_of_which_nobody_watches_any_more(serve: Servers, telemetry: Telemetry) -> None:
    client = codat.Client(KEY, base_url=serve(Answer(body=b"%PDF")).url)
    with client.stream(PDF.call(path={"company_id": "c1"})):
        otel.uninstrument()
        assert len(telemetry.spans) == 1


def test_attempts_are_events_or_spans() -> None:
    with pytest.raises(ValueError, match="attempts is 'both': give 'events' or 'spans'"):
        otel.instrument(attempts="both")  # type: ignore[arg-type]


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    monkeypatch.delitem(sys.modules, "codat_facade.otel._telemetry", raising=False)
    with pytest.raises(codat.ConfigurationError, match=r"pip install 'codat-facade\[otel\]'"):
        otel.instrument()


def test_nothing_of_it_is_imported_where_nobody_asks_for_it() -> None:
    program = (
        "import sys, codat_facade as codat, codat_facade.otel\n"
        "from codat_facade.emulator import Emulator\n"
        "from codat_facade.platform import companies\n"
        "emulator = Emulator()\n"
        "companies.list(codat.Client(emulator.api_key, transport=emulator.transport))\n"
        "print([name for name in sys.modules if name.startswith('opentelemetry')])\n"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
