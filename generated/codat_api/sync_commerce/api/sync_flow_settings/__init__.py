"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_config_text_sync_flow,
        get_visible_accounts,
        update_config_text_sync_flow,
        update_visible_accounts_sync_flow,
    )

__all__ = (
    "get_config_text_sync_flow",
    "get_visible_accounts",
    "update_config_text_sync_flow",
    "update_visible_accounts_sync_flow",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
