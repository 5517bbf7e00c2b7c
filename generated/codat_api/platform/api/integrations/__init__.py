"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_integration,
        get_integrations_branding,
        list_integrations,
    )

__all__ = (
    "get_integration",
    "get_integrations_branding",
    "list_integrations",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
