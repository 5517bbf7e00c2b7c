"""Webhook events: who hears of what, signed how, and how often it is tried."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import codat_documents
import pytest
from jsonschema import Draft202012Validator
from standardwebhooks import Webhook

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.messages import read_json
from codat_facade.emulator._spec.documents import events
from tests.contract.emulator.event_types import event_type_of

HERE = "/companies/company-id/connections/connection-id"
CUSTOMER = {"status": "Active", "customerName": "Written"}


@dataclass
class Consumer:
    """Takes deliveries, and answers each with the next of its statuses."""

    statuses: list[int | None] = field(default_factory=list)
    taken: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    def __call__(self, url: str, headers: dict[str, str], body: bytes) -> int | None:
        self.taken.append((headers, body))
        return self.statuses.pop(0) if self.statuses else 200

    @property
    def events(self) -> list[Any]:
        return [read_json(body) for _, body in self.taken]


def subscribe(emulator: Emulator, *event_types: str, **options: Any) -> str:
    sent = {"url": "http://127.0.0.1:9/hook", "eventTypes": list(event_types), **options}
    return str(emulator.call("POST", "/webhooks", json=sent).json["id"])


def complaint(event_type: str, body: Any) -> str | None:
    document = codat_documents.load("webhooks")
    documented = codat_documents.documented_event_type(event_type, document["webhooks"])
    content = document["webhooks"][documented]["post"]["requestBody"]["content"]
    schema = content["application/json"]["schema"]
    errors = list(Draft202012Validator({**schema, "components": document["components"]}).iter_errors(body))
    return f"{errors[0].json_path}: {errors[0].message}" if errors else None


def test_a_write_is_told_when_it_is_done(emulator: Emulator) -> None:
    subscribe(emulator, "customers.write.successful", "customers.write.unsuccessful")
    consumer = Consumer()
    key = emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).json["pushOperationKey"]
    emulator.fail_next_push(data_type="customers")
    emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER)
    assert emulator.deliver_webhooks(consumer) == []
    emulator.clock.advance(3)
    deliveries = emulator.deliver_webhooks(consumer)
    assert [(one.event_type, one.attempt, one.status) for one in deliveries] == [
        ("customers.write.successful", 1, 200),
        ("customers.write.unsuccessful", 1, 200),
    ]
    payload = consumer.events[0]["payload"]
    push = emulator.call("GET", f"/companies/company-id/push/{key}").json
    assert (payload["id"], payload["type"], payload["status"]) == (key, "Create", "Success")
    assert payload["record"]["id"] == push["data"]["id"]
    assert payload["referenceCompany"]["id"] == emulator.company_id
    assert emulator.deliver_webhooks(consumer) == []


def test_reads_connections_companies_and_reports_are_told(emulator: Emulator) -> None:
    subscribe(emulator)
    consumer = Consumer()
    emulator.create_connection("company-id", "suuo")
    emulator.call("POST", "/companies", json={"name": "New"})
    link = emulator.call("POST", "/companies/company-id/connections", json={"platformKey": "fztf"}).json["linkUrl"]
    emulator.call("POST", link)
    emulator.call("POST", "/companies/company-id/data/queue/invoices")
    emulator.fail_next_read()
    emulator.call("POST", "/companies/company-id/data/queue/bills")
    emulator.call("POST", "/companies/company-id/reports/categorizedBankStatement")
    emulator.clock.advance(5)
    emulator.deliver_webhooks(consumer)
    told = [event_type_of(one) for one in consumer.events]
    emulator.call("POST", "/companies/company-id/data/queue/invoices")
    emulator.clock.advance(5)
    emulator.deliver_webhooks(consumer)
    told += [one["eventType"] for one in consumer.events[len(told) :] if "eventType" in one]
    assert told.count("read.completed.initial") == 1
    assert {
        "company.created",
        "connection.created",
        "connection.connected",
        "DataConnectionStatusChanged",
        "read.completed",
        "DataSyncCompleted",
        "DataSyncStatusChangedToError",
        "reports.categorizedBankStatement.generate.successful",
    } <= set(told)
    for body in consumer.events:
        assert complaint(event_type_of(body), body) is None


@pytest.mark.parametrize("event_type", [name.replace("{dataType}", "itemReceipts") for name in sorted(events())])
def test_every_event_of_the_documents_can_be_sent(emulator: Emulator, event_type: str) -> None:
    subscribe(emulator, event_type)
    consumer = Consumer()
    emulator.send_event(event_type, "company-id")
    emulator.deliver_webhooks(consumer)
    assert complaint(event_type, consumer.events[0]) is None


@pytest.mark.parametrize(("ending", "status"), [("successful", "Success"), ("unsuccessful", "Failed")])
def test_a_write_that_is_made_up_has_the_status_of_its_event(emulator: Emulator, ending: str, status: str) -> None:
    subscribe(emulator, f"invoices.write.{ending}")
    consumer = Consumer()
    emulator.send_event(f"invoices.write.{ending}", "company-id")
    emulator.send_event(f"invoices.write.{ending}", "company-id", status="TimedOut")
    emulator.deliver_webhooks(consumer)
    assert [one["payload"]["status"] for one in consumer.events] == [status, "TimedOut"]


def test_a_write_of_a_data_type_that_no_older_document_had_is_told(emulator: Emulator) -> None:
    subscribe(emulator, "itemReceipts.write.successful")
    consumer = Consumer()
    emulator.send_event("itemReceipts.write.successful", "company-id", id="p1")
    emulator.deliver_webhooks(consumer)
    assert [(one["eventType"], one["payload"]["id"]) for one in consumer.events] == [
        ("itemReceipts.write.successful", "p1")
    ]


@pytest.mark.parametrize("event_type", ["nothing", "{dataType}.write.successful", "a.b.write.successful"])
def test_an_unknown_event_is_an_error(emulator: Emulator, event_type: str) -> None:
    with pytest.raises(ValueError, match="event_type"):
        emulator.send_event(event_type)


def test_deliveries_are_signed_over_the_raw_body(emulator: Emulator) -> None:
    subscribe(emulator, "company.deleted")
    emulator.clock.advance(10**9)
    consumer = Consumer()
    old = emulator.webhook_secret
    new = emulator.rotate_webhook_secret()
    emulator.call("DELETE", "/companies/company-id")
    emulator.deliver_webhooks(consumer)
    headers, body = consumer.taken[0]
    assert len(headers["webhook-signature"].split()) == 2
    for secret in (old, new):
        signed = Webhook(secret).sign(headers["webhook-id"], emulator.clock.now(), body.decode())
        assert signed in headers["webhook-signature"].split()
    assert headers["webhook-id"] == read_json(body)["id"]
    assert headers["webhook-timestamp"] == str(int(emulator.clock.timestamp()))


def test_what_is_not_taken_is_tried_again_by_the_schedule(emulator: Emulator) -> None:
    subscribe(emulator, "company.deleted")
    consumer = Consumer(statuses=[None, 500, 302, 404, 503, 500, 500, 500])
    emulator.call("DELETE", "/companies/company-id")
    waits = [0, 5, 300, 1800, 7200, 18000, 36000, 36000]
    for attempt, wait in enumerate(waits, start=1):
        if wait:
            emulator.clock.advance(wait - 1)
            assert emulator.deliver_webhooks(consumer) == []
            emulator.clock.advance(1)
        assert [one.attempt for one in emulator.deliver_webhooks(consumer)] == [attempt]
    emulator.clock.advance(10**6)
    assert emulator.deliver_webhooks(consumer) == []
    assert len({headers["webhook-id"] for headers, _ in consumer.taken}) == 1
    assert len({body for _, body in consumer.taken}) == 1


def test_a_delivery_that_is_taken_ends_the_attempts(emulator: Emulator) -> None:
    subscribe(emulator, "company.deleted")
    consumer = Consumer(statuses=[500, 204])
    emulator.call("DELETE", "/companies/company-id")
    emulator.deliver_webhooks(consumer)
    emulator.clock.advance(5)
    assert [one.status for one in emulator.deliver_webhooks(consumer)] == [204]
    emulator.clock.advance(10**6)
    assert emulator.deliver_webhooks(consumer) == []


def test_consumers_hear_only_of_what_they_asked_for(emulator: Emulator) -> None:
    emulator.create_company(id="tagged", tags={"region": "uk"})
    gone = subscribe(emulator, "company.deleted")
    subscribe(emulator, "company.deleted", disabled=True)
    subscribe(emulator, "company.created")
    subscribe(emulator, "company.deleted", companyTags=["region:uk"])
    consumer = Consumer()
    emulator.call("DELETE", f"/webhooks/{gone}")
    emulator.call("DELETE", "/companies/company-id")
    emulator.call("DELETE", "/companies/tagged")
    emulator.deliver_webhooks(consumer)
    assert [one["payload"]["id"] for one in consumer.events] == ["tagged"]


def test_the_end_of_the_quota_and_its_return_are_told() -> None:
    emulator = Emulator(daily_quota=1)
    subscribe(emulator, "client.rateLimit.reached", "client.rateLimit.reset")
    consumer = Consumer()
    for _ in range(3):
        emulator.call("GET", "/companies")
    emulator.clock.advance(24 * 3600)
    emulator.call("GET", "/companies")
    emulator.deliver_webhooks(consumer)
    assert [one["eventType"].rpartition(".")[2] for one in consumer.events] == ["reached", "reset"]


@contextmanager
def listening(emulator: Emulator, taken: list[bytes]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            # A consumer may call the emulator before it answers.
            assert emulator.call("GET", "/companies").status == 200
            taken.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(202)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook?x=1"
        server.shutdown()
        thread.join()


def test_deliveries_go_over_loopback(emulator: Emulator) -> None:
    taken: list[bytes] = []
    with listening(emulator, taken) as url:
        subscribe(emulator, "company.deleted", url=url)
        emulator.call("DELETE", "/companies/company-id")
        assert [one.status for one in emulator.deliver_webhooks()] == [202]
    assert read_json(taken[0])["eventType"] == "company.deleted"


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/", "https://127.0.0.1/", "http://example.com/", "http://127.0.0.1:9/"]
)
def test_a_consumer_elsewhere_or_nowhere_is_not_reached(emulator: Emulator, url: str) -> None:
    subscribe(emulator, "company.deleted", url=url)
    emulator.call("DELETE", "/companies/company-id")
    assert [one.status for one in emulator.deliver_webhooks()] == [None]
