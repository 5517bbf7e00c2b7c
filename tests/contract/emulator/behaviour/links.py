"""What the tests of companies, connections and reads share."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator import Emulator

COMPANY = "/companies/company-id"


def create(emulator: Emulator, name: str, **properties: Any) -> dict[str, Any]:
    """Create a company by a request."""
    answer = emulator.call("POST", "/companies", json={"name": name, **properties})
    assert answer.status == 200, answer.body
    company: dict[str, Any] = answer.json
    return company


def company_with(emulator: Emulator, status: Any, name: str = "") -> str:
    """Add a company with an accounting connection of a status."""
    company_id = emulator.create_company(name or status)
    emulator.create_connection(company_id, "gbol", status=status)
    return company_id


def linked(emulator: Emulator, platform_key: str, company_id: str = "company-id") -> str:
    """Add a connection, and let the business authorise it; its first read is queued."""
    answer = emulator.call("POST", f"/companies/{company_id}/connections", json={"platformKey": platform_key})
    assert answer.status == 200, answer.body
    connection_id: str = answer.json["id"]
    emulator.authorise(company_id, connection_id)
    return connection_id


class Events:
    """A webhook consumer that takes everything."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._bodies: list[bytes] = []
        emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/", "eventTypes": []})

    def take(self) -> list[dict[str, Any]]:
        """Return the events that are due, the oldest first; those of the older form by `RuleType`."""
        from codat_facade.emulator._core.messages import read_json

        self._bodies.clear()
        self._emulator.deliver_webhooks(self)
        return [read_json(body) for body in self._bodies]

    def types(self) -> list[str]:
        """Return the types of the events of the current form that are due."""
        return [one["eventType"] for one in self.take() if "eventType" in one]

    def __call__(self, url: str, headers: dict[str, str], body: bytes) -> int:
        self._bodies.append(body)
        return 200
