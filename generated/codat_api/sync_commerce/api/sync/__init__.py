"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_last_successful_sync,
        get_latest_sync,
        get_sync_by_id,
        get_sync_status,
        list_syncs,
        request_sync,
        request_sync_for_date_range,
    )

__all__ = (
    "get_last_successful_sync",
    "get_latest_sync",
    "get_sync_by_id",
    "get_sync_status",
    "list_syncs",
    "request_sync",
    "request_sync_for_date_range",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
