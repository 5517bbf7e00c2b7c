"""The type of a delivered event, as consumers ask for it."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._handlers.webhooks import rule_type_of
from codat_facade.emulator._spec.documents import events


def event_type_of(body: Any) -> str:
    """The type of an event; one of the older form calls itself by its rule's name."""
    names = {rule_type_of(name): name for name in events()}
    return str(body["eventType"] if "eventType" in body else names[body["RuleType"]])
