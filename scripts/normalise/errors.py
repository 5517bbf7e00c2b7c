"""Errors of the normaliser."""

import json
from typing import Any


class NormaliseError(Exception):
    """A place in an upstream document that cannot be carried over, and why."""

    def __init__(self, location: str, reason: str) -> None:
        super().__init__(f"{location}: {reason}")
        self.location = location
        self.reason = reason


def kind_of(value: Any) -> str:
    """Name what stands where something else belongs: `null`, `a list`, `the text 'abc'`."""
    if isinstance(value, (dict, list)):
        return "a mapping" if isinstance(value, dict) else "a list"
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return f"the {'text' if isinstance(value, str) else 'number'} {value!r:.60}"
