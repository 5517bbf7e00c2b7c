"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_purchase_order,
        download_purchase_order_attachment,
        download_purchase_order_pdf,
        get_create_update_purchase_orders_model,
        get_purchase_order,
        get_purchase_order_attachment,
        list_purchase_order_attachments,
        list_purchase_orders,
        update_purchase_order,
    )

__all__ = (
    "create_purchase_order",
    "download_purchase_order_attachment",
    "download_purchase_order_pdf",
    "get_create_update_purchase_orders_model",
    "get_purchase_order",
    "get_purchase_order_attachment",
    "list_purchase_order_attachments",
    "list_purchase_orders",
    "update_purchase_order",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
