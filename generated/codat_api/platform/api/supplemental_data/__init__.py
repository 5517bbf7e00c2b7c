"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        configure_supplemental_data,
        get_supplemental_data_configuration,
    )

__all__ = (
    "configure_supplemental_data",
    "get_supplemental_data_configuration",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
