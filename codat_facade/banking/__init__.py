"""Banking: what a business's banks hold, by connections to banking platforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        account_balances,
        accounts,
        transaction_categories,
        transactions,
    )

__all__ = [
    "account_balances",
    "accounts",
    "transaction_categories",
    "transactions",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
