"""Connection management, deprecated: `access_tokens` and `cors_settings` took its place."""

from __future__ import annotations

from codat_api.platform.api import connection_management, settings

from .._operations.deprecation import deprecated_operation

__all__ = [
    "get_access_token",
    "get_cors_settings",
    "set_cors_settings",
]

get_access_token = deprecated_operation(use="platform.access_tokens.get", name="get_access_token")(
    connection_management.get_connection_management_access_token.call
)
get_cors_settings = deprecated_operation(use="platform.cors_settings.get", name="get_cors_settings")(
    settings.get_connection_management_cors_settings.call
)

set_cors_settings = deprecated_operation(use="platform.cors_settings.set", name="set_cors_settings")(
    settings.set_connection_management_cors_settings.call
)
