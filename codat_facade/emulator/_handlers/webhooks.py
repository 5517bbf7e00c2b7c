"""Webhook events: queued when something happens, signed, and delivered on the emulator's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from standardwebhooks import Webhook

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import is_array, is_object, object_in, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import event_shape
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.state import Company, PendingEvent, Push

#: Seconds from one attempt to the next.
RETRIES = (5.0, 300.0, 1800.0, 7200.0, 18000.0, 36000.0, 36000.0)
#: The time that a consumer has to respond, in seconds.
PATIENCE = 15.0
#: Seconds of failed attempts alone after which a consumer is disabled.
DISABLED_AFTER = 5 * 86400.0
#: Seconds for which the secret before the newest is used beside it.
OLD_SECRET_VALID = 86400.0

Sender = Callable[[str, dict[str, str], bytes], int | None]


class Delivery(NamedTuple):
    """One attempt to deliver an event: the status is None if the consumer could not be reached."""

    event_id: str
    event_type: str
    url: str
    attempt: int
    status: int | None


def announce_company(store: Store, event_type: str, company: Company, shown: dict[str, Any]) -> None:
    """Announce that something happened to a company.

    Args:
        store: Where it happened.
        event_type: The type of the event, as the documents name it.
        company: The company.
        shown: The company as the API shows it.
    """
    send(store, event_type, company, shown)


def announce_product(store: Store, company: Company, product: str, change: str) -> None:
    """Announce that a product was `added` to a company, or `removed` from it."""
    payload = {
        "id": company.id,
        "name": company.name,
        "description": company.description,
        "productId": product,
        "productName": product.replace("-", " ").title(),
        "products": list(company.products),
    }
    send(store, f"company.product.{change}", company, payload)


def announce_connection(
    store: Store, event_type: str, company: Company, shown: dict[str, Any], old_status: str | None
) -> None:
    """Announce that something happened to a connection.

    Args:
        store: Where it happened.
        event_type: The type of the event, as the documents name it.
        company: The company of the connection.
        shown: The connection as the API shows it.
        old_status: Its status before; None for one that is new.
    """
    send(store, event_type, company, {"connection": shown})
    data = {"dataConnectionId": shown["id"], "newStatus": shown["status"], "platformKey": shown["integrationKey"]}
    data = {**data, "oldStatus": old_status} if old_status else data
    message = f"The connection went from {old_status or 'nothing'} to {shown['status']}."
    send(store, "DataConnectionStatusChanged", company, data, shown["id"], message=message)
    if event_type == "connection.deleted" and shown["sourceType"] == "Commerce":
        send(store, "SyncConnectionDeleted", company, {}, message="A commerce connection was deleted.")


def announce_push(store: Store, push: Push, status: str, action: str) -> None:
    """Announce how a write ended."""
    company = store.state.companies[push.company_id]
    data_type = datatypes.named(push.data_type)
    succeeded = status == "Success"
    # A record that was not written has no id; what a file was attached to has one all the same.
    has_record = succeeded or push.attachment is not None
    payload = {
        "id": push.key,
        "type": action,
        "connectionId": push.connection_id,
        "requestedOnDate": instant(push.requested),
        "completedOnDate": instant(store.now if push.settles is None else push.settles),
        "status": status,
        "record": {"id": push.record_id} if has_record else None,
        "attachmentId": push.attachment.id if push.attachment else None,
    }
    send(store, f"{data_type}.write.{'' if succeeded else 'un'}successful", company, payload)
    data = {"dataType": data_type, "status": status, "pushOperationKey": push.key, "pushOperationGuid": push.key}
    message = f"The write of {data_type} is {status}."
    send(store, "PushOperationStatusChanged", company, data, push.connection_id, message=message)
    if status == "TimedOut":
        send(store, "PushOperationTimedOut", company, data, push.connection_id, message=message)


def send(
    store: Store,
    event_type: str,
    company: Company | None,
    payload: dict[str, Any],
    connection_id: str = "",
    *,
    message: str = "",
    is_example: bool = False,
) -> None:
    """Queue an event for the consumers that asked for its type, and its older form for those that asked for that.

    Args:
        store: Where it happened.
        event_type: The type of the event, as the documents name it.
        company: The company that it is about; its tags decide which consumers receive the event.
        payload: Its payload; what the document does not have is left out.
        connection_id: The connection that it is about, in an event of the older form.
        message: The text of an event of the older form.
        is_example: Whether the rest of the payload is made up, as in an example that is sent to try a consumer.
    """
    shape = event_shape(event_type)
    if shape is None:
        raise KeyError(event_type)
    for consumer in _listeners(store, event_type, company):
        event_id = store.new_id()
        if "payload" in shape.properties:
            about = {"referenceCompany": reference_to(company)} if company else {}
            inner = _payload(store, event_id, shape.properties["payload"], {**about, **payload}, is_example)
            body = {"id": event_id, "eventType": event_type, "generatedDate": instant(store.now), "payload": inner}
        else:
            known = {
                "AlertId": event_id,
                "RuleId": store.fixed_id(f"{consumer}/rule"),
                "RuleType": rule_type_of(event_type),
                "ClientId": store.fixed_id("client"),
                "ClientName": "Emulator",
                "Message": message or f"{rule_type_of(event_type)}.",
                "Data": payload,
            }
            whose = {"CompanyId": company.id, "DataConnectionId": connection_id} if company else {}
            body = _payload(store, event_id, shape, {**known, **whose}, is_example)
        store.state.events.append(PendingEvent(event_id, consumer, event_type, write_json(body), due=store.now))
    if not is_example:
        for older, data in _older_forms(event_type, payload):
            send(store, older, company, data)


def reference_to(company: Company) -> dict[str, Any]:
    """A company as events and other companies refer to it."""
    return {
        "id": company.id,
        "name": company.name,
        "description": company.description,
        "links": {"portal": f"https://app.codat.io/companies/{company.id}/summary"},
        "tags": company.tags,
    }


def _older_forms(event_type: str, payload: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The events of the older form that an event stands for too."""
    if event_type.startswith("client.rateLimit."):
        data = {"DailyQuota": payload.get("dailyQuota"), "ExpiresUtc": payload.get("expiryDate")}
        if event_type.endswith(".reached"):
            return [("ClientRateLimitReached", data)]
        more = {"QuotaRemaining": payload.get("quotaRemaining"), "ResetReason": "The quota is that of a new day."}
        return [("ClientRateLimitReset", {**data, **more})]
    return []


#: What the older events call themselves in `RuleType`, where that is not the name that they are asked for by.
_RULE_TYPES = {
    "AccountCategoriesUpdated": "Account Categories Updated",
    "ClientRateLimitReached": "Rate Limit Reached",
    "ClientRateLimitReset": "Rate Limit Reset",
    "DataSyncCompleted": "Data sync completed",
    "DataSyncStatusChangedToError": "Data Sync Status Changed To Error",
    "DatasetDataChanged": "Dataset data changed",
    "NewCompanySynchronized": "New company synchronized",
    "PushOperationStatusChanged": "Push Operation Status Changed()",
    "PushOperationTimedOut": "Push Operation Timed Out",
    "SyncCompleted": "Sync Completed",
    "SyncConnectionDeleted": "Sync Connection Deleted",
    "SyncFailed": "Sync Failed",
}


def rule_type_of(event_type: str) -> str:
    """The `RuleType` of an event of the older form."""
    return _RULE_TYPES.get(event_type, event_type)


def _payload(store: Store, event_id: str, shape: Shape, known: dict[str, Any], is_example: bool) -> dict[str, Any]:
    """The known values, in the shape of the document; in an example, over a payload that is made up."""
    fitting: dict[str, Any] = _fitted(shape, known)
    missing = [name for name in shape.required if name not in fitting]
    if not is_example and not missing:
        return fitting
    made: dict[str, Any] = make(shape, store.context(f"event/{event_id}"))
    return {**(made if is_example else {name: made[name] for name in missing}), **fitting}


def _fitted(shape: Shape, value: Any) -> Any:
    """A value without the properties, and the nulls, that a shape does not have."""
    if shape.kind == "object" and is_object(value):
        properties = shape.properties
        return {
            name: None if item is None else _fitted(properties[name], item)
            for name, item in value.items()
            if name in properties and (item is not None or properties[name].nullable)
        }
    if shape.kind == "array" and is_array(value):
        return [_fitted(shape.items, item) for item in value]
    return value


def _listeners(store: Store, event_type: str, company: Company | None) -> list[str]:
    tags = {f"{name}:{value}" for name, value in company.tags.items()} if company else set[str]()
    names = (event_type, rule_type_of(event_type))
    return [
        identifier
        for identifier, consumer in store.state.consumers.items()
        if not consumer.get("disabled")
        and (not consumer.get("eventTypes") or any(name in consumer["eventTypes"] for name in names))
        and (not consumer.get("companyTags") or tags.intersection(consumer["companyTags"]))
    ]


def due_events(store: Store) -> list[tuple[PendingEvent, str]]:
    """The events to be delivered by now, each with the URL it goes to.

    What falls due while its consumer is disabled is not made up for: that attempt is over.
    """
    due: list[tuple[PendingEvent, str]] = []
    for event in store.state.events:
        consumer = store.state.consumers.get(event.consumer_id)
        while consumer is not None and consumer.get("disabled") and event.due is not None and event.due <= store.now:
            _schedule(event, event.due)
        if consumer is not None and event.due is not None and event.due <= store.now:
            due.append((event, consumer["url"]))
    return due


def current_secrets(store: Store) -> list[str]:
    """The secrets that deliveries are signed with: the newest, and for a day the one before it."""
    secrets = store.state.secrets
    return list(secrets) if store.now < store.state.secret_since + OLD_SECRET_VALID else secrets[-1:]


def rotate_secret(store: Store, new: str) -> None:
    """Sign with a new secret from now on, and for a day with the one before it too."""
    store.state.secrets = [*store.state.secrets[-1:], new]
    store.state.secret_since = store.now


def signed_headers(store: Store, event: PendingEvent) -> dict[str, str]:
    """The headers of a delivery: one signature for each secret in use, and the consumer's own headers."""
    moment = datetime.fromtimestamp(int(store.now), UTC)
    body = event.body.decode()
    signatures = " ".join(Webhook(secret).sign(event.id, moment, body) for secret in current_secrets(store))
    profile = object_in(store.state.documents, "/profile?")
    authorization = profile.get("alertAuthHeader")
    return {
        "Content-Type": "application/json",
        "webhook-id": event.id,
        "webhook-timestamp": str(int(store.now)),
        "webhook-signature": signatures,
        **({"Authorization": authorization} if authorization else {}),
        **store.state.consumer_headers.get(event.consumer_id, {}),
    }


def record_attempt(store: Store, event: PendingEvent, status: int | None) -> None:
    """Note how an attempt went, and when the next one is due; a consumer that fails for days is disabled."""
    failing, consumer_id = store.state.failing_since, event.consumer_id
    if status is not None and 200 <= status < 300:
        event.attempts += 1
        event.due = None
        failing.pop(consumer_id, None)
        return
    _schedule(event, store.now)
    since = failing.setdefault(consumer_id, store.now)
    if store.now - since >= DISABLED_AFTER and consumer_id in store.state.consumers:
        store.state.consumers[consumer_id]["disabled"] = True


def _schedule(event: PendingEvent, attempted: float) -> None:
    """Count an attempt that did not succeed."""
    event.attempts += 1
    event.due = None if event.attempts > len(RETRIES) else attempted + RETRIES[event.attempts - 1]


def drop_finished(store: Store) -> None:
    """Forget the events that were taken or given up, and those of consumers that are gone."""
    state = store.state
    state.events = [event for event in state.events if event.due is not None and event.consumer_id in state.consumers]


def post(url: str, headers: dict[str, str], body: bytes) -> int | None:
    """Send a delivery to a consumer on this machine.

    Returns:
        The status of the response; None if there was none.
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
    """Return whether a URL leads to this machine: the emulator calls no other."""
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname:
        return False
    try:
        return parts.hostname == "localhost" or ip_address(parts.hostname).is_loopback
    except ValueError:
        return False
