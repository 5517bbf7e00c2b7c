"""Connection management, deprecated: `access_tokens` and `cors_settings` took its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import connection_management, settings

from .._operations.deprecation import deprecated_operation

if TYPE_CHECKING:
    from codat_api.platform.models import ConnectionManagementAccessToken, ConnectionManagementAllowedOrigins

    from codat_runtime import Call


@deprecated_operation(use="platform.access_tokens.get")
def get_access_token(company_id: str) -> Call[ConnectionManagementAccessToken]:
    """Get an access token for a company; deprecated: use `access_tokens.get`.

    `GET /companies/{companyId}/connectionManagement/accessToken`

    Codat's notice of 2026-06-24 says that it answers 404 from 2026-10-12 on.

    Args:
        company_id: The company.

    Returns:
        The token.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return connection_management.get_connection_management_access_token.call(company_id)


@deprecated_operation(use="platform.cors_settings.get")
def get_cors_settings() -> Call[ConnectionManagementAllowedOrigins]:
    """Get the allowed origins; deprecated: use `cors_settings.get`.

    `GET /connectionManagement/corsSettings`

    Returns:
        The origins.

    Raises:
        CodatError: Codat refused, or could not be reached.
    """
    return settings.get_connection_management_cors_settings.call()


@deprecated_operation(use="platform.cors_settings.set")
def set_cors_settings(
    body: ConnectionManagementAllowedOrigins | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[ConnectionManagementAllowedOrigins]:
    """Set the allowed origins; deprecated: use `cors_settings.set`.

    `POST /connectionManagement/corsSettings`

    Args:
        body: All origins, under `allowedOrigins`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The origins.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return settings.set_connection_management_cors_settings.call(body=body, idempotency_key=idempotency_key)
