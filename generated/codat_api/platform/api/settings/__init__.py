"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_api_key,
        delete_api_key,
        get_connection_management_cors_settings,
        get_cors_settings,
        get_profile,
        get_profile_sync_settings,
        list_api_keys,
        set_connection_management_cors_settings,
        set_cors_settings,
        update_profile,
        update_profile_sync_settings,
    )

__all__ = (
    "create_api_key",
    "delete_api_key",
    "get_connection_management_cors_settings",
    "get_cors_settings",
    "get_profile",
    "get_profile_sync_settings",
    "list_api_keys",
    "set_connection_management_cors_settings",
    "set_cors_settings",
    "update_profile",
    "update_profile_sync_settings",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
