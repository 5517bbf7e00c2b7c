"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        configure_custom_data_type,
        get_custom_data_type_configuration,
        list_custom_data_type_records,
        refresh_custom_data_type,
    )

__all__ = (
    "configure_custom_data_type",
    "get_custom_data_type_configuration",
    "list_custom_data_type_records",
    "refresh_custom_data_type",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
