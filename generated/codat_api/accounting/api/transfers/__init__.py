"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_transfer,
        get_create_transfers_model,
        get_transfer,
        list_transfers,
        upload_transfer_attachment,
    )

__all__ = (
    "create_transfer",
    "get_create_transfers_model",
    "get_transfer",
    "list_transfers",
    "upload_transfer_attachment",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
