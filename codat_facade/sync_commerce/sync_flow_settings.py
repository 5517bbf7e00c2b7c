"""Sync flow settings: what a business sees while it sets the sync up."""

from __future__ import annotations

from codat_api.sync_commerce.api import sync_flow_settings as api

from .._operations.operation import operation

__all__ = [
    "get_text",
    "get_visible_accounts",
    "update_text",
    "update_visible_accounts",
]

get_text = operation(api.get_config_text_sync_flow.call, name="get_text")

update_text = operation(api.update_config_text_sync_flow.call, name="update_text")

get_visible_accounts = operation(api.get_visible_accounts.call, name="get_visible_accounts")

update_visible_accounts = operation(api.update_visible_accounts_sync_flow.call, name="update_visible_accounts")
