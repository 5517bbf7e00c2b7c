"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        generate_loan_summary,
        generate_loan_transactions,
        get_loan_summary,
        list_loan_transactions,
    )

__all__ = (
    "generate_loan_summary",
    "generate_loan_transactions",
    "get_loan_summary",
    "list_loan_transactions",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
