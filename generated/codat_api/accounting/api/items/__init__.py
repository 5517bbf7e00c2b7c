"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_item,
        get_create_items_model,
        get_item,
        list_items,
    )

__all__ = (
    "create_item",
    "get_create_items_model",
    "get_item",
    "list_items",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
