"""Commerce: what a business sells, and how it is paid, by connections to shops and payment providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        company_info,
        customers,
        disputes,
        locations,
        orders,
        payment_methods,
        payments,
        product_categories,
        products,
        tax_components,
        transactions,
    )

__all__ = [
    "company_info",
    "customers",
    "disputes",
    "locations",
    "orders",
    "payment_methods",
    "payments",
    "product_categories",
    "products",
    "tax_components",
    "transactions",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
