"""Webhooks as Codat's pages describe them: payloads, consumers, filters, retries, signatures, legacy rules."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from standardwebhooks import Webhook

from codat_facade.emulator import Emulator, Response
from codat_facade.emulator._core.messages import read_json

COMPANY = "/companies/company-id"
HERE = f"{COMPANY}/connections/connection-id"
SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()


@dataclass
class Consumer:
    """Takes deliveries, and answers all of them with a status."""

    status: int | None = 200
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    events: list[Any] = field(default_factory=list[Any])

    def __call__(self, url: str, headers: dict[str, str], body: bytes) -> int | None:
        self.headers.append(headers)
        self.events.append(read_json(body))
        return self.status


@pytest.fixture
def emulator() -> Emulator:
    """A small company with tags and a description."""
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(
        "Toft stores", id="company-id", tags={"region": "uk"}, description="Refurb", connections=["connection-id"]
    )
    return emulator


def subscribe(emulator: Emulator, *event_types: str, **options: Any) -> Response:
    sent = {"url": "http://127.0.0.1:9/hook", "eventTypes": list(event_types), **options}
    return emulator.call("POST", "/webhooks", json=sent)


def told(emulator: Emulator, status: int | None = 200) -> list[Any]:
    consumer = Consumer(status)
    emulator.deliver_webhooks(consumer)
    return consumer.events


def reference(emulator: Emulator) -> dict[str, Any]:
    return {
        "id": emulator._store.company("company-id").id,
        "name": "Toft stores",
        "description": "Refurb",
        "links": {"portal": f"https://app.codat.io/companies/{emulator._store.company('company-id').id}/summary"},
        "tags": {"region": "uk"},
    }


def test_a_company_is_told_as_the_api_shows_it(emulator: Emulator) -> None:
    subscribe(emulator, "company.created")
    created = emulator.call("POST", "/companies", json={"name": "New", "tags": {"a": "b"}}).json
    (event,) = told(emulator)
    payload = event["payload"]
    assert {name: created[name] for name in ("id", "name", "redirect", "created", "tags")} == {
        name: payload[name] for name in ("id", "name", "redirect", "created", "tags")
    }


def link(emulator: Emulator) -> str:
    connections = f"{COMPANY}/connections"
    connection = str(emulator.call("POST", connections, json={"platformKey": "suuo"}).json["id"])
    emulator.authorise("company-id", connection)
    return connection


CHANGES: list[tuple[str, Callable[[Emulator, str], object], str | None, str]] = [
    ("connection.created", lambda emulator, connection: None, None, "PendingAuth"),
    ("connection.connected", lambda emulator, connection: None, "PendingAuth", "Linked"),
    (
        "connection.disconnected",
        lambda emulator, connection: emulator.deauthorise("company-id", connection),
        "Linked",
        "Deauthorized",
    ),
    (
        "connection.reconnected",
        lambda emulator, connection: (
            emulator.deauthorise("company-id", connection),
            emulator.authorise("company-id", connection),
        ),
        "Deauthorized",
        "Linked",
    ),
    (
        "connection.deleted",
        lambda emulator, connection: emulator.call("DELETE", f"{COMPANY}/connections/{connection}"),
        "Linked",
        "Linked",
    ),
]


@pytest.mark.parametrize(("event_type", "change", "before", "after"), CHANGES, ids=[one[0] for one in CHANGES])
def test_a_connection_is_told_with_its_status_and_company(
    emulator: Emulator, event_type: str, change: Callable[[Emulator, str], object], before: str | None, after: str
) -> None:
    subscribe(emulator, event_type)
    subscribe(emulator, "DataConnectionStatusChanged")
    connection = link(emulator)
    change(emulator, connection)
    events = told(emulator)
    payload = next(one["payload"] for one in events if one.get("eventType") == event_type)
    assert payload["referenceCompany"] == reference(emulator)
    seen = payload["connection"]
    assert (seen["id"], seen["status"], seen["integrationKey"]) == (connection, after, "suuo")
    assert (seen["platformName"], seen["sourceType"]) == ("Plaid", "Banking")
    older = [one["Data"] for one in events if "RuleType" in one]
    assert older[-1].get("oldStatus") == before or event_type in ("connection.created", "connection.connected")
    assert [(one.get("oldStatus"), one["newStatus"]) for one in older].count((before, after)) == 1


def test_a_connection_that_failed_to_link_is_told(emulator: Emulator) -> None:
    subscribe(emulator, "connection.failed")
    connection = emulator.call("POST", f"{COMPANY}/connections", json={"platformKey": "suuo"}).json["id"]
    emulator.fail_authorisation("company-id", connection)
    (event,) = told(emulator)
    assert event["payload"]["connection"]["id"] == connection
    assert event["payload"]["connection"]["dataConnectionErrors"]


def test_a_product_that_is_added_or_removed_is_told(emulator: Emulator) -> None:
    subscribe(emulator, "company.product.added", "company.product.removed")
    path = f"{COMPANY}/products/lending"
    emulator.call("PUT", path)
    emulator.call("PUT", path)
    emulator.call("DELETE", path)
    added, removed = told(emulator)
    assert (added["payload"]["productId"], added["payload"]["products"]) == ("lending", ["lending"])
    assert (removed["eventType"], removed["payload"]["products"]) == ("company.product.removed", [])
    assert added["payload"]["description"] == "Refurb"


def test_a_read_is_told_by_its_outcome_and_time(emulator: Emulator) -> None:
    subscribe(emulator, "read.completed")
    push(emulator)
    emulator.clock.advance(60)
    emulator.call("POST", f"{COMPANY}/data/queue/customers")
    emulator.clock.advance(5)
    emulator.fail_next_read()
    emulator.call("POST", f"{COMPANY}/data/queue/bills")
    emulator.clock.advance(5)
    good, bad = told(emulator)
    (data_type,) = good["payload"]["dataTypes"]
    assert (data_type["dataType"], data_type["status"]) == ("customers", "Complete")
    assert data_type["recordsModified"] is True
    assert good["payload"]["modifiedFromDate"].startswith("2026-01-15T09:00:00")
    (data_type,) = bad["payload"]["dataTypes"]
    assert (data_type["status"], data_type["recordsModified"]) == ("FetchError", False)
    assert good["payload"]["referenceCompany"] == reference(emulator)


def push(emulator: Emulator) -> str:
    body = {"status": "Active", "customerName": "Written"}
    return str(emulator.call("POST", f"{HERE}/push/customers", json=body).json["pushOperationKey"])


def test_a_write_names_its_record_where_there_is_one(emulator: Emulator) -> None:
    subscribe(emulator, "customers.write.successful", "customers.write.unsuccessful")
    keys = [push(emulator)]
    emulator.fail_next_push()
    keys.append(push(emulator))
    emulator.clock.advance(5)
    good, bad = (one["payload"] for one in told(emulator))
    assert [good["id"], bad["id"]] == keys
    assert good["record"]["id"]
    assert bad.get("record") is None
    assert (good["status"], bad["status"]) == ("Success", "Failed")


LEGACY: list[tuple[str, str, Callable[[Emulator], object]]] = [
    ("DataSyncCompleted", "Data sync completed", lambda emulator: read(emulator)),
    ("DatasetDataChanged", "Dataset data changed", lambda emulator: read(emulator)),
    ("DataSyncStatusChangedToError", "Data Sync Status Changed To Error", lambda emulator: read(emulator, fails=True)),
    ("NewCompanySynchronized", "New company synchronized", lambda emulator: first_read(emulator)),
    ("PushOperationStatusChanged", "Push Operation Status Changed()", lambda emulator: push(emulator)),
    ("DataConnectionStatusChanged", "DataConnectionStatusChanged", lambda emulator: link(emulator)),
]


def read(emulator: Emulator, *, fails: bool = False) -> None:
    push(emulator)
    emulator.clock.advance(60)
    if fails:
        emulator.fail_next_read()
    emulator.call("POST", f"{COMPANY}/data/queue/customers")


def first_read(emulator: Emulator) -> None:
    link(emulator)


@pytest.mark.parametrize(("name", "rule", "act"), LEGACY, ids=[one[0] for one in LEGACY])
def test_a_legacy_rule_is_sent_in_its_own_form(
    emulator: Emulator, name: str, rule: str, act: Callable[[Emulator], object]
) -> None:
    subscribe(emulator, name)
    subscribe(emulator, rule)
    act(emulator)
    emulator.clock.advance(10)
    events = told(emulator)
    assert {one["RuleType"] for one in events} == {rule}
    # Both consumers, the one that asked by the name and the one that asked by the rule.
    assert len(events) % 2 == 0
    assert {one["CompanyId"] for one in events} == {emulator._store.company("company-id").id}
    assert all(one["Message"] and one["AlertId"] and one["RuleId"] for one in events)
    assert len({one["ClientId"] for one in events}) == 1


def test_a_write_that_times_out_has_a_legacy_rule_of_its_own() -> None:
    emulator = Emulator(records=5, push_pace=(1.0, 300.0))
    subscribe(emulator, "PushOperationTimedOut")
    body = {"status": "Active", "customerName": "Written"}
    path = f"{HERE}/push/customers?timeoutInMinutes=1"
    key = emulator.call("POST", path, json=body).json["pushOperationKey"]
    emulator.clock.advance(301)
    events = told(emulator)
    assert events[0]["Data"]["pushOperationGuid"] == key


def test_the_rate_limit_has_legacy_rules() -> None:
    emulator = Emulator(daily_quota=1, records=5)
    subscribe(emulator, "ClientRateLimitReached", "Rate Limit Reset")
    for _ in range(3):
        emulator.call("GET", "/companies")
    emulator.clock.advance(24 * 3600)
    emulator.call("GET", "/companies")
    reached, reset = told(emulator)
    assert (reached["RuleType"], reset["RuleType"]) == ("Rate Limit Reached", "Rate Limit Reset")
    assert reached["Data"]["DailyQuota"] == 1
    assert reset["Data"]["QuotaRemaining"] == 1
    assert "CompanyId" not in reached


def test_a_consumer_filters_by_any_of_its_tags(emulator: Emulator) -> None:
    emulator.create_company(id="other", tags={"region": "us", "service": "t2k"})
    emulator.create_company(id="case", tags={"region": "UK"})
    emulator.create_company(id="none")
    subscribe(emulator, "company.deleted", companyTags=["region:uk", "service:t2k"])
    for company in ("other", "case", "none", "company-id"):
        emulator.call("DELETE", f"/companies/{company}")
    assert [one["payload"]["tags"] for one in told(emulator)] == [
        {"region": "us", "service": "t2k"},
        {"region": "uk"},
    ]


@pytest.mark.parametrize(
    ("tags", "status"),
    [([f"k{n}:v" for n in range(10)], 201), ([f"k{n}:v" for n in range(11)], 400), (["region"], 400), ([":uk"], 400)],
)
def test_a_consumer_has_ten_tags_of_key_and_value(emulator: Emulator, tags: list[str], status: int) -> None:
    assert subscribe(emulator, "company.deleted", companyTags=tags).status == status


def test_there_are_fifty_consumers_at_most(emulator: Emulator) -> None:
    consumers = [subscribe(emulator, "company.deleted") for _ in range(51)]
    assert [one.status for one in consumers] == [201] * 50 + [400]
    emulator.call("DELETE", f"/webhooks/{consumers[0].json['id']}")
    assert subscribe(emulator, "company.deleted").status == 201


def test_what_happened_before_a_consumer_or_after_it_is_not_told_to_it(emulator: Emulator) -> None:
    emulator.call("POST", "/companies", json={"name": "Before"})
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.call("POST", "/companies", json={"name": "While"})
    emulator.call("DELETE", f"/webhooks/{consumer}")
    assert told(emulator) == []


SCHEDULE = (0, 5, 300, 1800, 7200, 18000, 36000, 36000)


def test_an_event_is_tried_eight_times_in_28_hours(emulator: Emulator) -> None:
    subscribe(emulator, "company.created")
    emulator.call("POST", "/companies", json={"name": "New"})
    for delay in SCHEDULE:
        emulator.clock.advance(delay)
        assert len(told(emulator, 500)) == 1
    emulator.clock.advance(10**6)
    assert told(emulator, 500) == []


@pytest.mark.parametrize(("status", "again"), [(200, 0), (299, 0), (301, 1), (400, 1), (500, 1), (None, 1)])
def test_only_2xx_is_a_success(emulator: Emulator, status: int | None, again: int) -> None:
    subscribe(emulator, "company.created")
    emulator.call("POST", "/companies", json={"name": "New"})
    told(emulator, status)
    emulator.clock.advance(5)
    assert len(told(emulator)) == again


def test_the_attempts_of_a_removed_consumer_are_removed(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.call("POST", "/companies", json={"name": "New"})
    assert len(told(emulator, 500)) == 1
    emulator.call("DELETE", f"/webhooks/{consumer}")
    emulator.clock.advance(5)
    assert told(emulator) == []


def test_attempts_that_fall_due_while_disabled_are_not_made_up_for(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.call("POST", "/companies", json={"name": "New"})
    for delay in SCHEDULE[:3]:
        emulator.clock.advance(delay)
        assert len(told(emulator, 500)) == 1
    emulator.set_webhook_consumer(consumer, disabled=True)
    emulator.clock.advance(3 * 3600)
    assert told(emulator) == []
    emulator.set_webhook_consumer(consumer, disabled=False)
    assert told(emulator) == []
    attempts = 0
    for _ in range(30):
        emulator.clock.advance(3600)
        attempts += len(told(emulator, 500))
    assert attempts == 3


def test_what_happens_while_a_consumer_is_disabled_is_not_told(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.set_webhook_consumer(consumer, disabled=True)
    emulator.call("POST", "/companies", json={"name": "New"})
    emulator.set_webhook_consumer(consumer, disabled=False)
    assert told(emulator) == []


def fail_for_days(emulator: Emulator, days: int) -> None:
    for _ in range(days * 2 + 1):
        emulator.call("POST", "/companies", json={"name": "New"})
        told(emulator, 500)
        emulator.clock.advance(12 * 3600)


@pytest.mark.parametrize(("days", "disabled"), [(4, False), (5, True)])
def test_a_consumer_that_fails_for_five_days_is_disabled(emulator: Emulator, days: int, disabled: bool) -> None:
    subscribe(emulator, "company.created")
    fail_for_days(emulator, days)
    (consumer,) = emulator.call("GET", "/webhooks").json["results"]
    assert consumer["disabled"] is disabled


def test_a_success_in_between_keeps_a_consumer_enabled(emulator: Emulator) -> None:
    subscribe(emulator, "company.created")
    fail_for_days(emulator, 3)
    emulator.call("POST", "/companies", json={"name": "New"})
    told(emulator, 200)
    fail_for_days(emulator, 3)
    (consumer,) = emulator.call("GET", "/webhooks").json["results"]
    assert consumer["disabled"] is False


def deliver(emulator: Emulator) -> tuple[dict[str, str], Any]:
    consumer = Consumer()
    emulator.call("POST", "/companies", json={"name": "New"})
    emulator.deliver_webhooks(consumer)
    return consumer.headers[-1], consumer.events[-1]


def signs(emulator: Emulator, secret: str) -> bool:
    consumer: list[tuple[dict[str, str], bytes]] = []
    emulator.call("POST", "/companies", json={"name": "New"})
    emulator.deliver_webhooks(lambda url, headers, body: consumer.append((headers, body)) or 200)
    headers, body = consumer[-1]
    signature = Webhook(secret).sign(headers["webhook-id"], emulator.clock.now(), body.decode())
    return signature in headers["webhook-signature"].split()


def test_the_secret_can_be_chosen() -> None:
    emulator = Emulator(records=5, webhook_secret=SECRET)
    subscribe(emulator, "company.created")
    assert emulator.webhook_secret == SECRET
    assert signs(emulator, SECRET)


@pytest.mark.parametrize("secret", ["", "k", "whsec_", "whsec_!", base64.b64encode(b"k" * 32).decode()])
def test_a_secret_of_another_form_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="webhook_secret"):
        Emulator(records=5, webhook_secret=secret)


def test_the_old_secret_signs_for_a_day_beside_the_new_one(emulator: Emulator) -> None:
    subscribe(emulator, "company.created")
    old = emulator.webhook_secret
    new = emulator.rotate_webhook_secret()
    assert (signs(emulator, old), signs(emulator, new)) == (True, True)
    emulator.clock.advance(86400)
    assert (signs(emulator, old), signs(emulator, new)) == (False, True)


def test_each_rotation_brings_another_secret(emulator: Emulator) -> None:
    assert len({emulator.rotate_webhook_secret() for _ in range(5)}) == 5


def test_a_consumer_may_have_headers_of_its_own(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.set_webhook_consumer(consumer, headers={"X-Codat-ClientId": "a-client"})
    headers, event = deliver(emulator)
    assert headers["X-Codat-ClientId"] == "a-client"
    assert headers["webhook-id"] == event["id"]


def test_the_profile_may_authorise_all_deliveries(emulator: Emulator) -> None:
    subscribe(emulator, "company.created")
    profile = emulator.call("GET", "/profile").json
    emulator.call("PUT", "/profile", json={**profile, "alertAuthHeader": "Basic amFzb246cGFzc3dvcmQ="})
    headers, _ = deliver(emulator)
    assert headers["Authorization"] == "Basic amFzb246cGFzc3dvcmQ="


@pytest.mark.parametrize("event_type", ["connection.connected", "company.created", "read.completed"])
def test_an_example_is_about_the_company_that_it_names(emulator: Emulator, event_type: str) -> None:
    subscribe(emulator, event_type)
    emulator.send_event(event_type, "company-id")
    (event,) = told(emulator)
    company = event["payload"].get("referenceCompany", event["payload"])
    assert (company["id"], company["name"]) == (emulator._store.company("company-id").id, "Toft stores")


def test_an_unknown_consumer_cannot_be_changed(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="consumer_id: there is no webhook consumer"):
        emulator.set_webhook_consumer("nobody", disabled=True)
