"""Codat's API as OpenAPI documents, facts only, as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from importlib import resources
from typing import Any

PACKAGES: tuple[str, ...] = (
    # packages
)


def load(package: str) -> dict[str, Any]:
    """Read one document.

    Args:
        package: One of `PACKAGES`.

    Raises:
        ValueError: There is no such package.
    """
    if package not in PACKAGES:
        raise ValueError(f"package is {package!r}: it must be one of {', '.join(PACKAGES)}")
    document: dict[str, Any] = json.loads(resources.files(__name__).joinpath(f"{package}.json").read_bytes())
    return document


def documented_event_type(event_type: str, documented: Iterable[str]) -> str | None:
    """Find the event type of the documents that an event is of.

    Args:
        event_type: As the event has it: `invoices.write.successful`.
        documented: The event types of a document; some are patterns: `{dataType}.write.successful`.

    Returns:
        The event type itself if it is documented, else the pattern that it follows, else None.
    """
    return next((name for name in documented if re.fullmatch(_pattern(name), event_type)), None)


def _pattern(name: str) -> str:
    return "[^.{}]+".join(re.escape(part) for part in re.split(r"\{[^{}]*\}", name))
