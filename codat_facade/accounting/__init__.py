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
        bill_attachments,
        bill_credit_notes,
        bill_payments,
        bills,
        company_info,
        credit_notes,
        customer_attachments,
        customers,
        direct_cost_attachments,
        direct_costs,
        direct_income_attachments,
        direct_incomes,
        invoice_attachments,
        invoices,
        item_receipts,
        items,
        journal_entries,
        journals,
        payment_methods,
        payments,
        purchase_order_attachments,
        purchase_orders,
        reports,
        sales_orders,
        supplier_attachments,
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
    "bill_attachments",
    "bill_credit_notes",
    "bill_payments",
    "bills",
    "company_info",
    "credit_notes",
    "customer_attachments",
    "customers",
    "direct_cost_attachments",
    "direct_costs",
    "direct_income_attachments",
    "direct_incomes",
    "invoice_attachments",
    "invoices",
    "item_receipts",
    "items",
    "journal_entries",
    "journals",
    "payment_methods",
    "payments",
    "purchase_order_attachments",
    "purchase_orders",
    "reports",
    "sales_orders",
    "supplier_attachments",
    "suppliers",
    "tax_rates",
    "tracking_categories",
    "transfers",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
