"""Sync for commerce: what a business sells, brought from its shop into its accounting platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        configuration,
        connections,
        integrations,
        sync_flow_settings,
        syncs,
    )

__all__ = [
    "configuration",
    "connections",
    "integrations",
    "sync_flow_settings",
    "syncs",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
