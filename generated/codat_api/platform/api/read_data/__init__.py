"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_read_validation_results,
    )

__all__ = ("get_read_validation_results",)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
