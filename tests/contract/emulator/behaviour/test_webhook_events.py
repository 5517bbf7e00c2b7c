"""Payloads of webhook events, as Codat's pages say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.webhooks import emulator_with_tags, events_sent, subscribe

COMPANY = "/companies/company-id"


HERE = f"{COMPANY}/connections/connection-id"


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_tags()


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
    (event,) = events_sent(emulator)
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
    events = events_sent(emulator)
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
    (event,) = events_sent(emulator)
    assert event["payload"]["connection"]["id"] == connection
    assert event["payload"]["connection"]["dataConnectionErrors"]


def test_a_product_that_is_added_or_removed_is_told(emulator: Emulator) -> None:
    subscribe(emulator, "company.product.added", "company.product.removed")
    path = f"{COMPANY}/products/lending"
    emulator.call("PUT", path)
    emulator.call("PUT", path)
    emulator.call("DELETE", path)
    added, removed = events_sent(emulator)
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
    good, bad = events_sent(emulator)
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
    good, bad = (one["payload"] for one in events_sent(emulator))
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
    events = events_sent(emulator)
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
    events = events_sent(emulator)
    assert events[0]["Data"]["pushOperationGuid"] == key


def test_the_rate_limit_has_legacy_rules() -> None:
    emulator = Emulator(daily_quota=1, records=5)
    subscribe(emulator, "ClientRateLimitReached", "Rate Limit Reset")
    for _ in range(3):
        emulator.call("GET", "/companies")
    emulator.clock.advance(24 * 3600)
    emulator.call("GET", "/companies")
    reached, reset = events_sent(emulator)
    assert (reached["RuleType"], reset["RuleType"]) == ("Rate Limit Reached", "Rate Limit Reset")
    assert reached["Data"]["DailyQuota"] == 1
    assert reset["Data"]["QuotaRemaining"] == 1
    assert "CompanyId" not in reached


@pytest.mark.parametrize("event_type", ["connection.connected", "company.created", "read.completed"])
def test_an_example_is_about_the_company_that_it_names(emulator: Emulator, event_type: str) -> None:
    subscribe(emulator, event_type)
    emulator.send_event(event_type, "company-id")
    (event,) = events_sent(emulator)
    company = event["payload"].get("referenceCompany", event["payload"])
    assert (company["id"], company["name"]) == (emulator._store.company("company-id").id, "Toft stores")


def test_an_unknown_consumer_cannot_be_changed(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="consumer_id: there is no webhook consumer"):
        emulator.set_webhook_consumer("nobody", disabled=True)
