"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        get_aged_creditors_report,
        get_aged_debtors_report,
        get_balance_sheet,
        get_cash_flow_statement,
        get_profit_and_loss,
        is_aged_creditors_report_available,
        is_aged_debtor_report_available,
    )

__all__ = (
    "get_aged_creditors_report",
    "get_aged_debtors_report",
    "get_balance_sheet",
    "get_cash_flow_statement",
    "get_profit_and_loss",
    "is_aged_creditors_report_available",
    "is_aged_debtor_report_available",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
