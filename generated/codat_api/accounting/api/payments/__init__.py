"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_payment,
        get_create_payments_model,
        get_payment,
        list_payments,
        payments,
    )

__all__ = (
    "create_payment",
    "get_create_payments_model",
    "get_payment",
    "list_payments",
    "payments",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
