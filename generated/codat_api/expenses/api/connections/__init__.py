"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_partner_expense_connection,
    )

__all__ = ("create_partner_expense_connection",)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
