"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_company_data_status,
        get_pull_operation,
        list_pull_operations,
        refresh_company_data,
        refresh_data_type,
    )

__all__ = (
    "get_company_data_status",
    "get_pull_operation",
    "list_pull_operations",
    "refresh_company_data",
    "refresh_data_type",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
