"""Shared by the tests of webhooks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codat_facade.emulator import Emulator, Response
from codat_facade.emulator._core.messages import read_json


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


def emulator_with_tags() -> Emulator:
    """A small company with tags and a description."""
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(
        "Toft stores", id="company-id", tags={"region": "uk"}, description="Refurb", connections=["connection-id"]
    )
    return emulator


def subscribe(emulator: Emulator, *event_types: str, **options: Any) -> Response:
    sent = {"url": "http://127.0.0.1:9/hook", "eventTypes": list(event_types), **options}
    return emulator.call("POST", "/webhooks", json=sent)


def events_sent(emulator: Emulator, status: int | None = 200) -> list[Any]:
    consumer = Consumer(status)
    emulator.deliver_webhooks(consumer)
    return consumer.events
