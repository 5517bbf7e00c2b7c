"""Bank feeds: bringing a bank's transactions into a business's accounting platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        account_mapping,
        company_information,
        managed_bank_feeds,
        source_accounts,
        transactions,
    )

__all__ = [
    "account_mapping",
    "company_information",
    "managed_bank_feeds",
    "source_accounts",
    "transactions",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
