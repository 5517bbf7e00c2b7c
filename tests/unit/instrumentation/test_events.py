"""Events tell of everything that a call does, and of nothing that is secret."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator

import pytest

import codat_facade as codat
from codat_facade import instrumentation
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_facade.instrumentation import (
    AttemptEnded,
    CallEnded,
    CallEvent,
    CallStarted,
    Observation,
    PageRead,
    Polled,
    Waited,
    WebhookReceived,
)
from codat_facade.platform import companies, push_operations
from codat_facade.webhooks import Dispatcher, WebhookApp
from codat_runtime import BYTES, Endpoint
from codat_runtime.http import httpx
from tests.support.one_read import Read, both, get
from tests.support.server import LOST, Answer, FakeClock
from tests.unit.conftest import Servers
from tests.unit.webhooks.signed import SECRET, signed
from tests.unit.webhooks.signed import event as webhook_body

COMPANY = Answer(body=json.dumps({"id": "c1", "name": "Technicalium", "redirect": "https://link.example/c1"}).encode())
KEY = "a-secret-api-key"
PDF: Endpoint[bytes] = Endpoint("GET", "/companies/{companyId}/pdf", "codat_api.banking.api.x", {200: BYTES})


@pytest.fixture
def events() -> Iterator[list[Observation]]:
    with instrumentation.capture() as events:
        yield events


def kinds(events: list[Observation]) -> list[str]:
    return [type(event).__name__ for event in events]


@both
def test_a_call_and_its_attempts_and_waits(
    serve: Servers, clock: FakeClock, events: list[Observation], read: Read
) -> None:
    server = serve(Answer(503), LOST, COMPANY)
    read(codat.Client(KEY, base_url=server.url, clock=clock, limits=None))
    assert kinds(events) == [
        "CallStarted",
        *("AttemptEnded", "Waited"),
        *("AttemptEnded", "Waited"),
        *("AttemptEnded", "CallEnded"),
    ]
    for event in events:
        assert isinstance(event, CallEvent)
        assert (event.method, event.route, event.company_id) == ("GET", "/companies/{companyId}", "c1")
    attempts = [event for event in events if isinstance(event, AttemptEnded)]
    assert [(event.attempt, event.status_code, event.failure) for event in attempts] == [
        (1, 503, None),
        (2, None, "response lost"),
        (3, 200, None),
    ]
    waits = [event for event in events if isinstance(event, Waited)]
    assert [event.seconds for event in waits] == clock.sleeps
    assert [(event.reason, event.attempt, event.max_attempts) for event in waits] == [("retry", 2, 4), ("retry", 3, 4)]
    ended = events[-1]
    assert isinstance(ended, CallEnded)
    assert (ended.status_code, ended.attempts, ended.error) == (200, 3, None)
    assert ended.duration == pytest.approx(sum(clock.sleeps))


@both
def test_a_call_that_fails(serve: Servers, events: list[Observation], read: Read) -> None:
    body = json.dumps({"error": "there is no such company", "correlationId": "corr-1"}).encode()
    server = serve(Answer(404, body=body))
    with pytest.raises(codat.NotFoundError):
        read(codat.Client(KEY, base_url=server.url))
    started, attempt, ended = events
    assert isinstance(started, CallStarted)
    assert isinstance(attempt, AttemptEnded)
    assert isinstance(ended, CallEnded)
    assert attempt.correlation_id == ended.correlation_id == "corr-1"
    assert (ended.status_code, ended.error) == (404, "NotFoundError")


@both
def test_a_response_that_cannot_be_read_is_another_attempt(
    serve: Servers, clock: FakeClock, events: list[Observation], read: Read
) -> None:
    server = serve(Answer(body=b"<html>"), COMPANY)
    read(codat.Client(KEY, base_url=server.url, clock=clock))
    assert kinds(events) == ["CallStarted", "AttemptEnded", "Waited", "AttemptEnded", "CallEnded"]
    assert isinstance(events[2], Waited)
    assert events[2].after == "unreadable response"


@both
def test_a_response_that_cannot_be_read_at_all(serve: Servers, events: list[Observation], read: Read) -> None:
    server = serve(Answer(body=b"<html>"))
    with pytest.raises(codat.DecodeError):
        read(codat.Client(KEY, base_url=server.url, max_retries=0))
    assert isinstance(events[-1], CallEnded)
    assert (events[-1].error, events[-1].status_code) == ("DecodeError", 200)
    assert kinds(events).count("CallEnded") == 1


def test_an_interruption_ends_a_call(events: list[Observation]) -> None:
    def interrupted(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        get(codat.Client(KEY, transport=httpx.MockTransport(interrupted)))
    assert isinstance(events[-1], CallEnded)
    assert events[-1].error == "KeyboardInterrupt"


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, asyncio.CancelledError, SystemExit])
@both
def test_a_call_that_is_interrupted_before_it_asks_again_has_ended(
    serve: Servers, clock: FakeClock, events: list[Observation], read: Read, interruption: type[BaseException]
) -> None:
    def interrupt() -> None:
        raise interruption

    clock.on_sleep = interrupt
    server = serve(Answer(body=b"<html>"))
    with pytest.raises(interruption):
        read(codat.Client(KEY, base_url=server.url, clock=clock, limits=None))
    assert kinds(events) == ["CallStarted", "AttemptEnded", "Waited", "CallEnded"]
    assert isinstance(events[-1], CallEnded)
    assert (events[-1].error, events[-1].attempts) == (interruption.__name__, 1)


@both
def test_a_call_whose_client_is_closed_before_it_asks_again_has_ended(
    serve: Servers, clock: FakeClock, events: list[Observation], read: Read
) -> None:
    server = serve(Answer(body=b"<html>"))
    client = codat.Client(KEY, base_url=server.url, clock=clock, limits=None)
    clock.on_sleep = client.close
    with pytest.raises(codat.CodatError):
        read(client)
    assert kinds(events)[-1] == "CallEnded"
    assert kinds(events).count("CallEnded") == 1


def test_each_page_that_was_asked_for_ahead_has_ended(events: list[Observation]) -> None:
    """Of the pages that are fetched at once one cannot be had, and those behind it are read by nobody."""
    emulator = Emulator(records=60)
    emulator.faults.add("status", path="*/data/invoices", status=400, skip=1, times=1)
    client = codat.Client(emulator.api_key, transport=emulator.transport, clock=emulator.client_clock)
    with pytest.raises(codat.BadRequestError):
        asyncio.run(invoices.fetch_all.aio(client, emulator.company_id, page_size=5))
    started = {event.call_id for event in events if isinstance(event, CallStarted)}
    ended = {event.call_id for event in events if isinstance(event, CallEnded)}
    assert len(started) > 3
    assert started == ended


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
def test_a_stream_that_is_interrupted_has_ended_with_that(
    events: list[Observation], interruption: type[BaseException]
) -> None:
    class Broken(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"%PDF"
            raise interruption

        def close(self) -> None:
            raise OSError("already gone")

    client = codat.Client(KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=Broken())))
    with pytest.raises((interruption, OSError)), client.stream(PDF.call(path={"company_id": "c1"})) as stream:
        b"".join(stream.chunks)
    assert kinds(events) == ["CallStarted", "AttemptEnded", "CallEnded"]
    assert isinstance(events[-1], CallEnded)
    assert events[-1].error == interruption.__name__


def test_a_call_of_the_httpx_client_below(serve: Servers, events: list[Observation]) -> None:
    server = serve(Answer(200), Answer(404))
    client = codat.Client(KEY, base_url=server.url)
    for _ in range(2):
        client.get_httpx_client().get("/companies/c1/things", params={"query": "name=Private"})
    assert kinds(events) == ["CallStarted", "AttemptEnded", "CallEnded"] * 2
    assert isinstance(events[0], CallStarted)
    assert events[0].route == "/companies/c1/things"


def test_a_stream_ends_when_it_is_closed(serve: Servers, events: list[Observation]) -> None:
    server = serve(Answer(body=b"%PDF" * 100))
    client = codat.Client(KEY, base_url=server.url)
    with client.stream(PDF.call(path={"company_id": "c1"})) as stream:
        assert kinds(events) == ["CallStarted", "AttemptEnded"]
        assert b"".join(stream.chunks) == b"%PDF" * 100
    assert kinds(events) == ["CallStarted", "AttemptEnded", "CallEnded"]


@both
def test_a_wait_for_the_pace_of_the_client(
    serve: Servers, clock: FakeClock, events: list[Observation], read: Read
) -> None:
    server = serve(COMPANY)
    limits = codat.Limits(burst=1, per_second=0.5, shared=False)
    client = codat.Client(KEY, base_url=server.url, clock=clock, limits=limits)
    companies.get(client, "c1")
    read(client)
    (wait,) = [event for event in events if isinstance(event, Waited)]
    assert wait.reason == "pace"
    assert wait.seconds == pytest.approx(sum(clock.sleeps))


def test_a_wait_for_another_request_of_the_company(serve: Servers, events: list[Observation]) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def handler(_: httpx.Request) -> httpx.Response:
        entered.set()
        assert go_on.wait(30)
        return httpx.Response(200, content=COMPANY.body)

    client = codat.Client(KEY, transport=httpx.MockTransport(handler), limits=codat.Limits(per_company=1))
    calls = [threading.Thread(target=get, args=(client,)) for _ in range(2)]
    calls[0].start()
    assert entered.wait(30)
    calls[1].start()
    slots = client._policy.limiter
    assert slots is not None
    # The second call waits once it has begun and its thread is in the queue; a later start would see no wait.
    waiting = slots._origin.slots._companies["c1"]
    deadline = threading.Event()
    while not waiting.waiting and not deadline.wait(0.01):
        pass
    go_on.set()
    for call in calls:
        call.join(30)
    assert [event.reason for event in events if isinstance(event, Waited)] == ["slot"]


@pytest.fixture
def emulator() -> Emulator:
    return Emulator()


OPERATION = {"pushOperationKey": "p1", "companyId": "c1", "status": "Pending", "statusCode": 202}


def test_each_poll_is_reported(serve: Servers, clock: FakeClock, events: list[Observation]) -> None:
    done = {**OPERATION, "status": "Success", "statusCode": 200}
    pending, busy = Answer(body=json.dumps(OPERATION).encode()), Answer(503)
    server = serve(pending, busy, Answer(body=json.dumps(done).encode()))
    client = codat.Client(KEY, base_url=server.url, clock=clock)
    push_operations.poll_until_done(client, "c1", "p1")
    polls = [event for event in events if isinstance(event, Polled)]
    assert [(poll.status, poll.error) for poll in polls] == [
        ("Pending", None),
        (None, "ServiceUnavailableError"),
        ("Success", None),
    ]
    assert {poll.route for poll in polls} == {"/companies/{companyId}/push/{pushOperationKey}"}


def test_each_poll_of_many_is_reported(serve: Servers, clock: FakeClock, events: list[Observation]) -> None:
    done = {**OPERATION, "status": "Success", "statusCode": 200}
    server = serve(Answer(body=json.dumps(done).encode()))
    client = codat.Client(KEY, base_url=server.url, clock=clock)
    list(push_operations.poll_many(client, [("c1", "p1")]))
    assert [event.status for event in events if isinstance(event, Polled)] == ["Success"]


def test_each_webhook_is_reported(events: list[Observation]) -> None:
    app = WebhookApp(Dispatcher(), SECRET)
    body = webhook_body("company.created", id="c1")
    with httpx.Client(transport=httpx.WSGITransport(app.wsgi), base_url="http://test") as sender:
        for headers in (signed(body), {}):
            sender.post("/", content=body, headers=headers)
    assert events == [
        WebhookReceived(event_type="company.created", status_code=204),
        WebhookReceived(event_type=None, status_code=400),
    ]


def test_no_event_holds_a_query_or_a_body_or_the_key(emulator: Emulator, events: list[Observation]) -> None:
    client = codat.Client(emulator.api_key, transport=emulator.transport, clock=emulator.client_clock)
    companies.list(client, query="name=Private Ltd")
    companies.create(client, {"name": "Private Ltd"})
    text = repr(events)
    assert len(events) >= 6
    assert "Private" not in text
    assert emulator.api_key not in text
    assert "uthorization" not in text


def test_a_write_names_its_idempotency_key(emulator: Emulator, events: list[Observation]) -> None:
    client = codat.Client(emulator.api_key, transport=emulator.transport, clock=emulator.client_clock)
    companies.create(client, {"name": "A"}, idempotency_key="4b2e7b1c-7a6c-4a86-9b0e-0f2a3a6d8f10")
    assert {event.idempotency_key for event in events if isinstance(event, CallEvent)} == {
        "4b2e7b1c-7a6c-4a86-9b0e-0f2a3a6d8f10"
    }


def test_each_page_is_reported(emulator: Emulator, events: list[Observation]) -> None:
    client = codat.Client(emulator.api_key, transport=emulator.transport, clock=emulator.client_clock)
    for name in "ABC":
        companies.create(client, {"name": name})
    everything = companies.fetch_all(client, page_size=2)
    pages = [event for event in events if isinstance(event, PageRead)]
    assert sum(page.records for page in pages) == len(everything)
    assert [page.page for page in pages] == [*range(1, len(pages) + 1)]
    assert {page.route for page in pages} == {"/companies"}
