from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_status import DataStatus


@define(kw_only=True, repr=False)
class DataStatuses(_rt.Model):
    """`DataStatuses`."""

    account_transactions: DataStatus | None = None
    balance_sheet: DataStatus | None = None
    bank_accounts: DataStatus | None = None
    bank_transactions: DataStatus | None = None
    bill_credit_notes: DataStatus | None = None
    bill_payments: DataStatus | None = None
    bills: DataStatus | None = None
    cash_flow_statement: DataStatus | None = None
    chart_of_accounts: DataStatus | None = None
    company: DataStatus | None = None
    credit_notes: DataStatus | None = None
    customers: DataStatus | None = None
    direct_costs: DataStatus | None = None
    direct_incomes: DataStatus | None = None
    invoices: DataStatus | None = None
    item_receipts: DataStatus | None = None
    items: DataStatus | None = None
    journal_entries: DataStatus | None = None
    journals: DataStatus | None = None
    payment_methods: DataStatus | None = None
    payments: DataStatus | None = None
    profit_and_loss: DataStatus | None = None
    purchase_orders: DataStatus | None = None
    sales_orders: DataStatus | None = None
    suppliers: DataStatus | None = None
    tax_rates: DataStatus | None = None
    tracking_categories: DataStatus | None = None
    transfers: DataStatus | None = None
    banking_account_balances: DataStatus | None = None
    banking_accounts: DataStatus | None = None
    banking_transaction_categories: DataStatus | None = None
    banking_transactions: DataStatus | None = None
    commerce_company_info: DataStatus | None = None
    commerce_customers: DataStatus | None = None
    commerce_disputes: DataStatus | None = None
    commerce_locations: DataStatus | None = None
    commerce_orders: DataStatus | None = None
    commerce_payment_methods: DataStatus | None = None
    commerce_payments: DataStatus | None = None
    commerce_product_categories: DataStatus | None = None
    commerce_products: DataStatus | None = None
    commerce_tax_components: DataStatus | None = None
    commerce_transactions: DataStatus | None = None

    __fields__ = (
        _rt.Field("accountTransactions", "account_transactions", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("balanceSheet", "balance_sheet", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("bankAccounts", "bank_accounts", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("bankTransactions", "bank_transactions", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("billCreditNotes", "bill_credit_notes", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("billPayments", "bill_payments", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("bills", "bills", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("cashFlowStatement", "cash_flow_statement", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("chartOfAccounts", "chart_of_accounts", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("company", "company", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("creditNotes", "credit_notes", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("customers", "customers", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("directCosts", "direct_costs", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("directIncomes", "direct_incomes", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("invoices", "invoices", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("itemReceipts", "item_receipts", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("items", "items", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("journalEntries", "journal_entries", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("journals", "journals", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("paymentMethods", "payment_methods", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("payments", "payments", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("profitAndLoss", "profit_and_loss", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("purchaseOrders", "purchase_orders", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("salesOrders", "sales_orders", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("suppliers", "suppliers", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("taxRates", "tax_rates", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("trackingCategories", "tracking_categories", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("transfers", "transfers", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("banking-accountBalances", "banking_account_balances", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("banking-accounts", "banking_accounts", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field(
            "banking-transactionCategories", "banking_transaction_categories", _rt.Ref("DataStatus"), nullable=True
        ),
        _rt.Field("banking-transactions", "banking_transactions", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-companyInfo", "commerce_company_info", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-customers", "commerce_customers", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-disputes", "commerce_disputes", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-locations", "commerce_locations", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-orders", "commerce_orders", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-paymentMethods", "commerce_payment_methods", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-payments", "commerce_payments", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-productCategories", "commerce_product_categories", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-products", "commerce_products", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-taxComponents", "commerce_tax_components", _rt.Ref("DataStatus"), nullable=True),
        _rt.Field("commerce-transactions", "commerce_transactions", _rt.Ref("DataStatus"), nullable=True),
    )
