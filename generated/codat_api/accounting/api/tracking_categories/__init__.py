"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_tracking_category,
        list_tracking_categories,
    )

__all__ = (
    "get_tracking_category",
    "list_tracking_categories",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
