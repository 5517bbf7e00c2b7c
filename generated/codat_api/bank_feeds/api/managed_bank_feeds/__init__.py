"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_latest_managed_bank_feed_sync,
        get_managed_bank_feed_sync,
        run_managed_bank_feed_ad_hoc_sync,
    )

__all__ = (
    "get_latest_managed_bank_feed_sync",
    "get_managed_bank_feed_sync",
    "run_managed_bank_feed_ad_hoc_sync",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
