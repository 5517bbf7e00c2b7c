"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_batch_source_account,
        create_source_account,
        delete_bank_feed_credentials,
        delete_source_account,
        generate_credentials,
        generate_otp,
        list_source_accounts,
        update_source_account,
    )

__all__ = (
    "create_batch_source_account",
    "create_source_account",
    "delete_bank_feed_credentials",
    "delete_source_account",
    "generate_credentials",
    "generate_otp",
    "list_source_accounts",
    "update_source_account",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
