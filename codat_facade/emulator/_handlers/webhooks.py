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
from codat_facade.emulator._data.store import World
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import event_shape
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.state import Company, Event, Pull, Push

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


def announce(world: World, event_type: str, company_id: str, connection_id: str = "") -> None:
    """Tell the consumers that something happened to a company or a connection.

    Args:
        world: where it happened.
        event_type: as the documents name it.
        company_id: of the company.
        connection_id: of the connection, if it is about one.
    """
    company = world.state.companies[company_id]
    if event_type == "company.created" or event_type == "company.deleted":
        send(world, event_type, company, {"id": company.id, "name": company.name, "tags": company.tags})
        return
    connection = company.connections[connection_id]
    seen = {"id": connection.id, "status": connection.status, "integrationKey": connection.platform_key}
    send(world, event_type, company, {"connection": seen})
    data = {"dataConnectionId": connection.id, "newStatus": connection.status, "platformKey": connection.platform_key}
    send(world, "DataConnectionStatusChanged", company, data, connection.id)


def announce_push(world: World, push: Push, status: str, action: str) -> None:
    """Tell the consumers how a write ended."""
    company = world.state.companies[push.company_id]
    data_type = datatypes.named(push.data_type)
    outcome = "successful" if status == "Success" else "unsuccessful"
    payload = {
        "id": push.key,
        "type": action,
        "connectionId": push.connection_id,
        "requestedOnDate": instant(push.requested),
        "completedOnDate": instant(world.now if push.settles is None else push.settles),
        "status": status,
        "record": {"id": push.record_id},
        "attachmentId": push.attachment.id if push.attachment else None,
    }
    send(world, f"{data_type}.write.{outcome}", company, payload)
    data = {"dataType": data_type, "status": status, "pushOperationKey": push.key}
    send(world, "PushOperationStatusChanged", company, data, push.connection_id)
    if status == "TimedOut":
        send(world, "PushOperationTimedOut", company, data, push.connection_id)


def announce_pull(world: World, pull: Pull, status: str, *, initial: bool) -> None:
    """Tell the consumers how a read ended, and whether it was the first of its data type."""
    company = world.state.companies[pull.company_id]
    data_type = datatypes.named(pull.data_type)
    read = {"connectionId": pull.connection_id, "dataType": data_type, "recordsModified": True, "status": status}
    event_type = "read.completed.initial" if initial else "read.completed"
    send(world, event_type, company, {"modifiedFromDate": None, "dataTypes": [read]})
    old_type = "DataSyncStatusChangedToError" if pull.error else "DataSyncCompleted"
    data = {"dataType": data_type, "datasetId": pull.id, "datasetStatus": status}
    send(world, old_type, company, data, pull.connection_id)


def send(
    world: World, event_type: str, company: Company | None, payload: dict[str, Any], connection_id: str = ""
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
    for consumer in _listeners(world, event_type, company):
        event_id = world.new_id()
        if "payload" in shape.properties:
            about = {"id": company.id, "name": company.name, "tags": company.tags} if company else {}
            full = _complete(world, event_id, shape.properties["payload"], {"referenceCompany": about, **payload})
            body = {"id": event_id, "eventType": event_type, "generatedDate": instant(world.now), "payload": full}
        else:
            # The form that consumers of the older webhooks know.
            about = {"CompanyId": company.id} if company else {}
            known = {**about, "DataConnectionId": connection_id, "RuleType": event_type, "AlertId": event_id}
            body = _complete(world, event_id, shape, {**known, "Data": payload})
        world.state.events.append(Event(event_id, consumer, event_type, write_json(body), due=world.now))


def _complete(world: World, event_id: str, shape: Shape, known: dict[str, Any]) -> dict[str, Any]:
    """What is known, over what a document that is made up has."""
    made: dict[str, Any] = make(shape, world.scene(f"event/{event_id}"))
    for name, value in known.items():
        inner = made.get(name)
        if is_object(value) and is_object(inner):
            made[name] = {**inner, **{key: item for key, item in value.items() if key in inner}}
        elif name in made:
            made[name] = value
    return made


def _listeners(world: World, event_type: str, company: Company | None) -> list[str]:
    tags = {f"{name}:{value}" for name, value in company.tags.items()} if company else set[str]()
    return [
        identifier
        for identifier, consumer in world.state.consumers.items()
        if not consumer.get("disabled")
        and event_type in (consumer.get("eventTypes") or (event_type,))
        and (not consumer.get("companyTags") or tags.intersection(consumer["companyTags"]))
    ]


def due_events(world: World) -> list[tuple[Event, str]]:
    """The events to be delivered by now, each with the URL it goes to."""
    return [
        (event, world.state.consumers[event.consumer_id]["url"])
        for event in world.state.events
        if event.due is not None and event.due <= world.now and event.consumer_id in world.state.consumers
    ]


def signed_headers(event: Event, secrets: list[str], now: float) -> dict[str, str]:
    """The headers of a delivery, with one signature for each secret in use."""
    moment = datetime.fromtimestamp(int(now), UTC)
    body = event.body.decode()
    return {
        "Content-Type": "application/json",
        "webhook-id": event.id,
        "webhook-timestamp": str(int(now)),
        "webhook-signature": " ".join(Webhook(secret).sign(event.id, moment, body) for secret in secrets),
    }


def record_attempt(event: Event, status: int | None, now: float) -> None:
    """Note how an attempt went, and when the next one is due."""
    event.attempts += 1
    taken = status is not None and 200 <= status < 300
    event.due = None if taken or event.attempts > len(RETRIES) else now + RETRIES[event.attempts - 1]


def drop_finished(world: World) -> None:
    """Forget the events that were taken or given up, and those of consumers that are gone."""
    state = world.state
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
