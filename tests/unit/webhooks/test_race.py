"""A poll and a webhook about the same write: the whole way, with the emulator at the other end."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

import codat_facade as codat
from codat_facade.accounting import customers, invoices
from codat_facade.emulator import Emulator
from codat_facade.emulator._core.clock import ManualClock
from codat_facade.platform import push_operations, webhook_consumers
from codat_facade.webhooks import Dispatcher, Event, RecentIds, WebhookApp
from codat_facade.webhooks.push import PushOutcome
from tests.support.clock import EmulatorTime
from tests.unit.webhooks.signed import Sender

IDS = ("company-id", "connection-id")


class Books:
    """Notes each write that has ended, whoever tells of it first."""

    def __init__(self) -> None:
        self.seen = RecentIds()
        self.noted: list[tuple[str, str]] = []

    def note(self, source: str, key: str) -> None:
        if self.seen.add(key):
            self.noted.append((source, key))


@pytest.mark.parametrize("first", ["poll", "webhook"])
def test_of_a_poll_and_a_webhook_the_first_wins(first: str) -> None:
    # Signatures hold for five minutes of real time.
    emulator = Emulator(clock=ManualClock(datetime.now(UTC)))
    client = codat.Client("test-key", transport=emulator.transport, clock=EmulatorTime(emulator), limits=None)
    books, dispatcher = Books(), Dispatcher()

    @dispatcher.on("*.write.*")
    def written(event: Event[object]) -> None:
        assert isinstance(event.push_operation, PushOutcome)
        books.note("webhook", event.push_operation.push_operation_key)

    def poll() -> None:
        books.note("poll", push_operations.poll_until_done(created).push_operation_key)

    def deliver() -> None:
        sender = Sender(WebhookApp(dispatcher, emulator.webhook_secret))

        def send(url: str, headers: dict[str, str], body: bytes) -> int | None:
            answered = asyncio.run(sender.post(body, headers=headers))
            return answered and answered.status

        assert [delivery.status for delivery in emulator.deliver_webhooks(send)] == [204]

    with client.as_default():
        webhook_consumers.create({"url": "http://127.0.0.1/", "eventTypes": ["invoices.write.successful"]})
        customer = customers.list("company-id", page_size=1).results[0].id
        body = {"customerRef": {"id": customer}, "issueDate": "2026-01-31", "status": "Draft"}
        amounts = {"totalTaxAmount": 0, "totalAmount": 1, "amountDue": 1}
        created = invoices.create(*IDS, {**body, **amounts})
        emulator.clock.advance(10)
        for step in (poll, deliver) if first == "poll" else (deliver, poll):
            step()
    assert books.noted == [(first, created.push_operation_key)]
