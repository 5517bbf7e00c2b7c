"""Profile: the account itself, and the sync settings that companies have unless they have their own."""

from __future__ import annotations

from codat_api.platform.api import settings as api

from .._operations.operation import operation

__all__ = [
    "get",
    "get_sync_settings",
    "update",
    "update_sync_settings",
]

get = operation(api.get_profile.call, name="get")

update = operation(api.update_profile.call, name="update")

get_sync_settings = operation(api.get_profile_sync_settings.call, name="get_sync_settings")

update_sync_settings = operation(api.update_profile_sync_settings.call, name="update_sync_settings")
