"""Codat's API as OpenAPI documents, facts only, as JSON."""

from __future__ import annotations

import json
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
