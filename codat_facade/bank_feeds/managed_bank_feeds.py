"""Managed bank feeds: bank feeds that Codat fills itself, and their syncs."""

from __future__ import annotations

from codat_api.bank_feeds.api import managed_bank_feeds as api

from .._operations.operation import operation

__all__ = [
    "get_latest_sync",
    "get_sync",
    "sync",
]

get_latest_sync = operation(api.get_latest_managed_bank_feed_sync.call, name="get_latest_sync")
get_sync = operation(api.get_managed_bank_feed_sync.call, name="get_sync")

sync = operation(api.run_managed_bank_feed_ad_hoc_sync.call, name="sync")
