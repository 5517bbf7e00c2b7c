"""Companies, their connections, and what every product shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        access_tokens,
        api_keys,
        companies,
        connection_management,
        connections,
        cors_settings,
        custom_data_types,
        data_status,
        integrations,
        profile,
        pull_operations,
        push_data,
        push_operations,
        read_validation,
        supplemental_data,
        sync_settings,
        webhook_consumers,
    )

__all__ = [
    "access_tokens",
    "api_keys",
    "companies",
    "connection_management",
    "connections",
    "cors_settings",
    "custom_data_types",
    "data_status",
    "integrations",
    "profile",
    "pull_operations",
    "push_data",
    "push_operations",
    "read_validation",
    "supplemental_data",
    "sync_settings",
    "webhook_consumers",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
