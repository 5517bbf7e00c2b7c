"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_customer,
        download_customer_attachment,
        get_create_update_customers_model,
        get_customer,
        get_customer_attachment,
        list_customer_attachments,
        list_customers,
        update_customer,
    )

__all__ = (
    "create_customer",
    "download_customer_attachment",
    "get_create_update_customers_model",
    "get_customer",
    "get_customer_attachment",
    "list_customer_attachments",
    "list_customers",
    "update_customer",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
