"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_account,
        get_account,
        get_create_chart_of_accounts_model,
        list_accounts,
    )

__all__ = (
    "create_account",
    "get_account",
    "get_create_chart_of_accounts_model",
    "list_accounts",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
