"""Attempts, secrets and headers of deliveries, as Codat's pages say."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from standardwebhooks import Webhook

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.webhooks import Consumer, emulator_with_tags, events_sent, subscribe

SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_tags()


SCHEDULE = (0, 5, 300, 1800, 7200, 18000, 36000, 36000)


def test_an_event_is_tried_eight_times_in_28_hours(emulator: Emulator) -> None:
    subscribe(emulator, "company.created")
    emulator.call("POST", "/companies", json={"name": "New"})
    for delay in SCHEDULE:
        emulator.clock.advance(delay)
        assert len(events_sent(emulator, 500)) == 1
    emulator.clock.advance(10**6)
    assert events_sent(emulator, 500) == []


@pytest.mark.parametrize(("status", "again"), [(200, 0), (299, 0), (301, 1), (400, 1), (500, 1), (None, 1)])
def test_only_2xx_is_a_success(emulator: Emulator, status: int | None, again: int) -> None:
    subscribe(emulator, "company.created")
    emulator.call("POST", "/companies", json={"name": "New"})
    events_sent(emulator, status)
    emulator.clock.advance(5)
    assert len(events_sent(emulator)) == again


def test_the_attempts_of_a_removed_consumer_are_removed(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.call("POST", "/companies", json={"name": "New"})
    assert len(events_sent(emulator, 500)) == 1
    emulator.call("DELETE", f"/webhooks/{consumer}")
    emulator.clock.advance(5)
    assert events_sent(emulator) == []


def test_attempts_that_fall_due_while_disabled_are_not_made_up_for(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.call("POST", "/companies", json={"name": "New"})
    for delay in SCHEDULE[:3]:
        emulator.clock.advance(delay)
        assert len(events_sent(emulator, 500)) == 1
    emulator.set_webhook_consumer(consumer, disabled=True)
    emulator.clock.advance(3 * 3600)
    assert events_sent(emulator) == []
    emulator.set_webhook_consumer(consumer, disabled=False)
    assert events_sent(emulator) == []
    attempts = 0
    for _ in range(30):
        emulator.clock.advance(3600)
        attempts += len(events_sent(emulator, 500))
    assert attempts == 3


def test_what_happens_while_a_consumer_is_disabled_is_not_told(emulator: Emulator) -> None:
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.set_webhook_consumer(consumer, disabled=True)
    emulator.call("POST", "/companies", json={"name": "New"})
    emulator.set_webhook_consumer(consumer, disabled=False)
    assert events_sent(emulator) == []


def fail_for_days(emulator: Emulator, days: int) -> None:
    for _ in range(days * 2 + 1):
        emulator.call("POST", "/companies", json={"name": "New"})
        events_sent(emulator, 500)
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
    events_sent(emulator, 200)
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
