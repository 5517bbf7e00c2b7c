"""Webhook events: announced by what happens, signed, and delivered by the emulator's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from standardwebhooks import Webhook

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import is_object, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import event_shape
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.state import Company, PendingEvent, Pull, Push

#: Seconds from one attempt to the next.
RETRIES = (5.0, 300.0, 1800.0, 7200.0, 18000.0, 36000.0, 36000.0)
#: How long a consumer may take, in seconds.
PATIENCE = 15.0

Sender = Callable[[str, dict[str, str], bytes], int | None]


class Delivery(NamedTuple):
    """One attempt to deliver an event: the status is None if the consumer could not be reached."""

    event_id: str
    event_type: str
    url: str
    attempt: int
    status: int | None


def announce(store: Store, event_type: str, company_id: str, connection_id: str = "") -> None:
    """Tell the consumers that something happened to a company or a connection.

    Args:
        world: where it happened.
        event_type: as the documents name it.
        company_id: of the company.
        connection_id: of the connection, if it is about one.
    """
    company = store.state.companies[company_id]
    if event_type == "company.created" or event_type == "company.deleted":
        send(store, event_type, company, {"id": company.id, "name": company.name, "tags": company.tags})
        return
    connection = company.connections[connection_id]
    seen = {"id": connection.id, "status": connection.status, "integrationKey": connection.platform_key}
    send(store, event_type, company, {"connection": seen})
    data = {"dataConnectionId": connection.id, "newStatus": connection.status, "platformKey": connection.platform_key}
    send(store, "DataConnectionStatusChanged", company, data, connection.id)


def announce_push(store: Store, push: Push, status: str, action: str) -> None:
    """Tell the consumers how a write ended."""
    company = store.state.companies[push.company_id]
    data_type = datatypes.named(push.data_type)
    outcome = "successful" if status == "Success" else "unsuccessful"
    payload = {
        "id": push.key,
        "type": action,
        "connectionId": push.connection_id,
        "requestedOnDate": instant(push.requested),
        "completedOnDate": instant(store.now if push.settles is None else push.settles),
        "status": status,
        "record": {"id": push.record_id},
        "attachmentId": push.attachment.id if push.attachment else None,
    }
    send(store, f"{data_type}.write.{outcome}", company, payload)
    data = {"dataType": data_type, "status": status, "pushOperationKey": push.key}
    send(store, "PushOperationStatusChanged", company, data, push.connection_id)
    if status == "TimedOut":
        send(store, "PushOperationTimedOut", company, data, push.connection_id)


def announce_pull(store: Store, pull: Pull, status: str, *, initial: bool) -> None:
    """Tell the consumers how a read ended, and whether it was the first of its data type."""
    company = store.state.companies[pull.company_id]
    data_type = datatypes.named(pull.data_type)
    read = {"connectionId": pull.connection_id, "dataType": data_type, "recordsModified": True, "status": status}
    event_type = "read.completed.initial" if initial else "read.completed"
    send(store, event_type, company, {"modifiedFromDate": None, "dataTypes": [read]})
    old_type = "DataSyncStatusChangedToError" if pull.error else "DataSyncCompleted"
    data = {"dataType": data_type, "datasetId": pull.id, "datasetStatus": status}
    send(store, old_type, company, data, pull.connection_id)


def send(
    store: Store, event_type: str, company: Company | None, payload: dict[str, Any], connection_id: str = ""
) -> None:
    """Queue an event for the consumers who asked for it.

    Args:
        world: where it happened.
        event_type: as the documents name it.
        company: that it is about; its consumers' tags decide who hears of it.
        payload: what is known of it; the rest is made up as the document has it.
        connection_id: that it is about, if it is about one.
    """
    shape = event_shape(event_type)
    if shape is None:
        raise KeyError(event_type)
    for consumer in _listeners(store, event_type, company):
        event_id = store.new_id()
        if "payload" in shape.properties:
            about = {"id": company.id, "name": company.name, "tags": company.tags} if company else {}
            full = _complete(store, event_id, shape.properties["payload"], {"referenceCompany": about, **payload})
            body = {"id": event_id, "eventType": event_type, "generatedDate": instant(store.now), "payload": full}
        else:
            # The form that consumers of the older webhooks know.
            about = {"CompanyId": company.id} if company else {}
            known = {**about, "DataConnectionId": connection_id, "RuleType": event_type, "AlertId": event_id}
            body = _complete(store, event_id, shape, {**known, "Data": payload})
        store.state.events.append(PendingEvent(event_id, consumer, event_type, write_json(body), due=store.now))


def _complete(store: Store, event_id: str, shape: Shape, known: dict[str, Any]) -> dict[str, Any]:
    """What is known, over what a document that is made up has."""
    made: dict[str, Any] = make(shape, store.context(f"event/{event_id}"))
    for name, value in known.items():
        inner = made.get(name)
        if is_object(value) and is_object(inner):
            made[name] = {**inner, **{key: item for key, item in value.items() if key in inner}}
        elif name in made:
            made[name] = value
    return made


def _listeners(store: Store, event_type: str, company: Company | None) -> list[str]:
    tags = {f"{name}:{value}" for name, value in company.tags.items()} if company else set[str]()
    return [
        identifier
        for identifier, consumer in store.state.consumers.items()
        if not consumer.get("disabled")
        and event_type in (consumer.get("eventTypes") or (event_type,))
        and (not consumer.get("companyTags") or tags.intersection(consumer["companyTags"]))
    ]


def due_events(store: Store) -> list[tuple[PendingEvent, str]]:
    """The events to be delivered by now, each with the URL it goes to."""
    return [
        (event, store.state.consumers[event.consumer_id]["url"])
        for event in store.state.events
        if event.due is not None and event.due <= store.now and event.consumer_id in store.state.consumers
    ]


def signed_headers(event: PendingEvent, secrets: list[str], now: float) -> dict[str, str]:
    """The headers of a delivery, with one signature for each secret in use."""
    moment = datetime.fromtimestamp(int(now), UTC)
    body = event.body.decode()
    return {
        "Content-Type": "application/json",
        "webhook-id": event.id,
        "webhook-timestamp": str(int(now)),
        "webhook-signature": " ".join(Webhook(secret).sign(event.id, moment, body) for secret in secrets),
    }


def record_attempt(event: PendingEvent, status: int | None, now: float) -> None:
    """Note how an attempt went, and when the next one is due."""
    event.attempts += 1
    taken = status is not None and 200 <= status < 300
    event.due = None if taken or event.attempts > len(RETRIES) else now + RETRIES[event.attempts - 1]


def drop_finished(store: Store) -> None:
    """Forget the events that were taken or given up, and those of consumers that are gone."""
    state = store.state
    state.events = [event for event in state.events if event.due is not None and event.consumer_id in state.consumers]


def post(url: str, headers: dict[str, str], body: bytes) -> int | None:
    """Send a delivery to a consumer on this machine.

    Returns:
        The status of the answer; None if there was none.
    """
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=PATIENCE)
    try:
        connection.request("POST", parts.path + (f"?{parts.query}" if parts.query else ""), body, headers)
        return connection.getresponse().status
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()


def is_local(url: str) -> bool:
    """Whether a URL leads to this machine: the emulator calls no other."""
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname:
        return False
    try:
        return parts.hostname == "localhost" or ip_address(parts.hostname).is_loopback
    except ValueError:
        return False
