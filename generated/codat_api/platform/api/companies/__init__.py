"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        add_product,
        create_company,
        delete_company,
        get_company,
        get_company_access_token,
        get_company_sync_settings,
        list_companies,
        refresh_product_data,
        remove_product,
        replace_company,
        set_company_sync_settings,
        update_company,
    )

__all__ = (
    "add_product",
    "create_company",
    "delete_company",
    "get_company",
    "get_company_access_token",
    "get_company_sync_settings",
    "list_companies",
    "refresh_product_data",
    "remove_product",
    "replace_company",
    "set_company_sync_settings",
    "update_company",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
