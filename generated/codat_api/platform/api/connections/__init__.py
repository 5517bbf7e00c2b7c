"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_connection,
        delete_connection,
        get_connection,
        list_connections,
        unlink_connection,
        update_connection_authorization,
    )

__all__ = (
    "create_connection",
    "delete_connection",
    "get_connection",
    "list_connections",
    "unlink_connection",
    "update_connection_authorization",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
