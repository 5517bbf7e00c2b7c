"""Lending: reports for deciding on a loan, made of what a business shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        bank_statements,
        categorized_bank_statements,
        credit_model,
        data_integrity,
        excel_reports,
        financial_statements,
        liabilities,
        reconciled_invoices,
        reports,
        sales,
    )

__all__ = [
    "bank_statements",
    "categorized_bank_statements",
    "credit_model",
    "data_integrity",
    "excel_reports",
    "financial_statements",
    "liabilities",
    "reconciled_invoices",
    "reports",
    "sales",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
