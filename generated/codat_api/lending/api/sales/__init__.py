"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_commerce_customer_retention_metrics,
        get_commerce_lifetime_value_metrics,
        get_commerce_orders_report,
        get_commerce_refunds_report,
        get_commerce_revenue_metrics,
    )

__all__ = (
    "get_commerce_customer_retention_metrics",
    "get_commerce_lifetime_value_metrics",
    "get_commerce_orders_report",
    "get_commerce_refunds_report",
    "get_commerce_revenue_metrics",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
