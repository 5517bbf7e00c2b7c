"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_supplier,
        download_supplier_attachment,
        get_create_update_suppliers_model,
        get_supplier,
        get_supplier_attachment,
        list_supplier_attachments,
        list_suppliers,
        update_supplier,
    )

__all__ = (
    "create_supplier",
    "download_supplier_attachment",
    "get_create_update_suppliers_model",
    "get_supplier",
    "get_supplier_attachment",
    "list_supplier_attachments",
    "list_suppliers",
    "update_supplier",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
