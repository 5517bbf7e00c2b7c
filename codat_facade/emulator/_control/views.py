"""Clock, companies, pushes, reads, requests, events and faults as the control endpoints show them."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import ManualClock, instant
from codat_facade.emulator._core.faults import Fault
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers.connections import connection_json
from codat_facade.emulator._handlers.pushes import push_json
from codat_facade.emulator._handlers.reads import pull_json
from codat_facade.emulator._handlers.webhooks import Delivery
from codat_facade.emulator._server.request_log import ReceivedRequest
from codat_facade.emulator._server.webhook_target import WebhookResponse
from codat_facade.emulator._setup import EmulatorSetup

#: How many entries of a list the overview has, the newest ones.
_NEWEST = 50

View = dict[str, Any]


def clock(shown: ManualClock) -> View:
    """The clock's moment."""
    return {"now": instant(shown.timestamp()), "running": shown.running}


def fault(ordered: Fault) -> View:
    """A fault that is ordered."""
    return {
        "kind": ordered.kind,
        "method": ordered.method,
        "path": ordered.path,
        "times": ordered.times,
        "skip": ordered.skip,
        "processed": ordered.processed,
        "status": ordered.status,
        "retryAfter": None if ordered.retry_after is None else str(ordered.retry_after),
        "seconds": ordered.seconds,
    }


def companies(store: Store, origin: str) -> list[View]:
    """All companies with their connections.

    Args:
        store: The emulator's state.
        origin: The scheme and host that links start with.
    """
    return [
        {
            "id": company.id,
            "name": company.name,
            "connections": [
                {
                    "id": connection.id,
                    "platformKey": connection.platform_key,
                    "platformName": shown["platformName"],
                    "status": connection.status,
                    "linkUrl": shown["linkUrl"],
                }
                for connection in company.connections.values()
                for shown in [connection_json(connection, company.id, origin)]
            ],
        }
        for company in store.state.companies.values()
    ]


def pushes(store: Store, newest: int | None = None) -> list[View]:
    """Push operations, the newest first."""
    return [
        {
            "pushOperationKey": push.key,
            "companyId": push.company_id,
            "connectionId": push.connection_id,
            "dataType": shown["dataType"],
            "status": shown["status"],
            "requestedAt": shown["requestedOnUtc"],
            "completedAt": shown["completedOnUtc"],
            "errorMessage": shown["errorMessage"],
        }
        for push in list(reversed(store.state.pushes.values()))[:newest]
        for shown in [push_json(push, store.now)]
    ]


def reads(store: Store, newest: int | None = None) -> list[View]:
    """Reads, the newest first."""
    return [
        {
            "id": read.id,
            "companyId": read.company_id,
            "connectionId": read.connection_id,
            "dataType": shown["dataType"],
            "status": shown["status"],
            "requestedAt": shown["requested"],
        }
        for read in list(reversed(store.state.pulls.values()))[:newest]
        for shown in [pull_json(read, store.now)]
    ]


def events(store: Store) -> list[View]:
    """The events that wait for delivery."""
    consumers = store.state.consumers
    return [
        {
            "id": event.id,
            "eventType": event.event_type,
            "url": consumers[event.consumer_id]["url"],
            "attempts": event.attempts,
            "dueAt": None if event.due is None else instant(event.due),
        }
        for event in store.state.events
        if event.consumer_id in consumers
    ]


def delivery(attempt: Delivery | WebhookResponse) -> View:
    """One attempt to deliver an event."""
    return {
        "eventId": attempt.event_id,
        "eventType": attempt.event_type,
        "attempt": attempt.attempt,
        "status": attempt.status,
    }


def received_request(request: ReceivedRequest) -> View:
    """A request that was received."""
    try:
        body = request.body.decode()
    except UnicodeDecodeError:
        body = None
    return {
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
        "body": body,
        "bodyBytes": len(request.body),
        "status": request.status,
        "fault": request.fault,
        "receivedAt": instant(request.received_at),
    }


def overview(emulator: EmulatorSetup, store: Store, origin: str) -> View:
    """Everything that the web page shows; of each list the newest entries."""
    return {
        "clock": clock(emulator.clock),
        "apiKey": emulator.api_key,
        "webhookSecret": emulator.webhook_secret,
        "companies": companies(store, origin)[-_NEWEST:],
        "pushes": pushes(store, _NEWEST),
        "reads": reads(store, _NEWEST),
        "requests": [received_request(request) for request in emulator.requests[-_NEWEST:]],
        "events": events(store)[-_NEWEST:],
        "faults": [fault(one) for one in emulator.faults],
    }
