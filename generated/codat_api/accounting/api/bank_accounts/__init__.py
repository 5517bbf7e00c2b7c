"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_bank_account,
        get_bank_account,
        get_create_update_bank_accounts_model,
        list_bank_accounts,
        update_bank_account,
    )

__all__ = (
    "create_bank_account",
    "get_bank_account",
    "get_create_update_bank_accounts_model",
    "list_bank_accounts",
    "update_bank_account",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
