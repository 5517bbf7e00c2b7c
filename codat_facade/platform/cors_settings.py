"""CORS settings: the origins from which Codat's embedded user interfaces may call the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import settings as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.platform.models import ConnectionManagementAllowedOrigins

    from codat_runtime import Call


@operation
def get() -> Call[ConnectionManagementAllowedOrigins]:
    """Get the allowed origins.

    `GET /corsSettings`

    Returns:
        The origins.

    Raises:
        CodatError: Codat refused, or could not be reached.
    """
    return api.get_cors_settings.call()


@operation
def set(
    body: ConnectionManagementAllowedOrigins | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[ConnectionManagementAllowedOrigins]:
    """Set the allowed origins; those before are forgotten.

    `POST /corsSettings`

    Args:
        body: All origins, under `allowedOrigins`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The origins.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.set_cors_settings.call(body=body, idempotency_key=idempotency_key)
