"""The books of a company: one module for each data type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        account_transactions,
        accounts,
        bank_account_transactions,
        bank_accounts,
        bill_credit_notes,
        bill_payments,
        bills,
        company_info,
        credit_notes,
        customers,
        direct_costs,
        direct_incomes,
        invoices,
        item_receipts,
        items,
        journal_entries,
        journals,
        payment_methods,
        payments,
        purchase_orders,
        reports,
        sales_orders,
        suppliers,
        tax_rates,
        tracking_categories,
        transfers,
    )

__all__ = [
    "account_transactions",
    "accounts",
    "bank_account_transactions",
    "bank_accounts",
    "bill_credit_notes",
    "bill_payments",
    "bills",
    "company_info",
    "credit_notes",
    "customers",
    "direct_costs",
    "direct_incomes",
    "invoices",
    "item_receipts",
    "items",
    "journal_entries",
    "journals",
    "payment_methods",
    "payments",
    "purchase_orders",
    "reports",
    "sales_orders",
    "suppliers",
    "tax_rates",
    "tracking_categories",
    "transfers",
]

_MOVED = (
    "bill_attachments",
    "customer_attachments",
    "direct_cost_attachments",
    "direct_income_attachments",
    "invoice_attachments",
    "purchase_order_attachments",
    "supplier_attachments",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__, _MOVED)
