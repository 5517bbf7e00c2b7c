from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataStatuses(_rt.Model):
    """`DataStatuses`.

    Attributes:
        account_transactions: State of this data type. JSON `accountTransactions`, `DataStatus`; may be absent or
            null.
        balance_sheet: State of this data type. JSON `balanceSheet`, `DataStatus`; may be absent or null.
        bank_accounts: State of this data type. JSON `bankAccounts`, `DataStatus`; may be absent or null.
        bank_transactions: State of this data type. JSON `bankTransactions`, `DataStatus`; may be absent or null.
        bill_credit_notes: State of this data type. JSON `billCreditNotes`, `DataStatus`; may be absent or null.
        bill_payments: State of this data type. JSON `billPayments`, `DataStatus`; may be absent or null.
        bills: State of this data type. `DataStatus`; may be absent or null.
        cash_flow_statement: State of this data type. JSON `cashFlowStatement`, `DataStatus`; may be absent or null.
        chart_of_accounts: State of this data type. JSON `chartOfAccounts`, `DataStatus`; may be absent or null.
        company: State of this data type. `DataStatus`; may be absent or null.
        credit_notes: State of this data type. JSON `creditNotes`, `DataStatus`; may be absent or null.
        customers: State of this data type. `DataStatus`; may be absent or null.
        direct_costs: State of this data type. JSON `directCosts`, `DataStatus`; may be absent or null.
        direct_incomes: State of this data type. JSON `directIncomes`, `DataStatus`; may be absent or null.
        invoices: State of this data type. `DataStatus`; may be absent or null.
        item_receipts: State of this data type. JSON `itemReceipts`, `DataStatus`; may be absent or null.
        items: State of this data type. `DataStatus`; may be absent or null.
        journal_entries: State of this data type. JSON `journalEntries`, `DataStatus`; may be absent or null.
        journals: State of this data type. `DataStatus`; may be absent or null.
        payment_methods: State of this data type. JSON `paymentMethods`, `DataStatus`; may be absent or null.
        payments: State of this data type. `DataStatus`; may be absent or null.
        profit_and_loss: State of this data type. JSON `profitAndLoss`, `DataStatus`; may be absent or null.
        purchase_orders: State of this data type. JSON `purchaseOrders`, `DataStatus`; may be absent or null.
        sales_orders: State of this data type. JSON `salesOrders`, `DataStatus`; may be absent or null.
        suppliers: State of this data type. `DataStatus`; may be absent or null.
        tax_rates: State of this data type. JSON `taxRates`, `DataStatus`; may be absent or null.
        tracking_categories: State of this data type. JSON `trackingCategories`, `DataStatus`; may be absent or
            null.
        transfers: State of this data type. `DataStatus`; may be absent or null.
        banking_account_balances: State of this data type. JSON `banking-accountBalances`, `DataStatus`; may be
            absent or null.
        banking_accounts: State of this data type. JSON `banking-accounts`, `DataStatus`; may be absent or null.
        banking_transaction_categories: State of this data type. JSON `banking-transactionCategories`, `DataStatus`;
            may be absent or null.
        banking_transactions: State of this data type. JSON `banking-transactions`, `DataStatus`; may be absent or
            null.
        commerce_company_info: State of this data type. JSON `commerce-companyInfo`, `DataStatus`; may be absent or
            null.
        commerce_customers: State of this data type. JSON `commerce-customers`, `DataStatus`; may be absent or null.
        commerce_disputes: State of this data type. JSON `commerce-disputes`, `DataStatus`; may be absent or null.
        commerce_locations: State of this data type. JSON `commerce-locations`, `DataStatus`; may be absent or null.
        commerce_orders: State of this data type. JSON `commerce-orders`, `DataStatus`; may be absent or null.
        commerce_payment_methods: State of this data type. JSON `commerce-paymentMethods`, `DataStatus`; may be
            absent or null.
        commerce_payments: State of this data type. JSON `commerce-payments`, `DataStatus`; may be absent or null.
        commerce_product_categories: State of this data type. JSON `commerce-productCategories`, `DataStatus`; may
            be absent or null.
        commerce_products: State of this data type. JSON `commerce-products`, `DataStatus`; may be absent or null.
        commerce_tax_components: State of this data type. JSON `commerce-taxComponents`, `DataStatus`; may be absent
            or null.
        commerce_transactions: State of this data type. JSON `commerce-transactions`, `DataStatus`; may be absent or
            null.
    """

    account_transactions: _models.DataStatus | None = None
    """State of this data type."""
    balance_sheet: _models.DataStatus | None = None
    """State of this data type."""
    bank_accounts: _models.DataStatus | None = None
    """State of this data type."""
    bank_transactions: _models.DataStatus | None = None
    """State of this data type."""
    bill_credit_notes: _models.DataStatus | None = None
    """State of this data type."""
    bill_payments: _models.DataStatus | None = None
    """State of this data type."""
    bills: _models.DataStatus | None = None
    """State of this data type."""
    cash_flow_statement: _models.DataStatus | None = None
    """State of this data type."""
    chart_of_accounts: _models.DataStatus | None = None
    """State of this data type."""
    company: _models.DataStatus | None = None
    """State of this data type."""
    credit_notes: _models.DataStatus | None = None
    """State of this data type."""
    customers: _models.DataStatus | None = None
    """State of this data type."""
    direct_costs: _models.DataStatus | None = None
    """State of this data type."""
    direct_incomes: _models.DataStatus | None = None
    """State of this data type."""
    invoices: _models.DataStatus | None = None
    """State of this data type."""
    item_receipts: _models.DataStatus | None = None
    """State of this data type."""
    items: _models.DataStatus | None = None
    """State of this data type."""
    journal_entries: _models.DataStatus | None = None
    """State of this data type."""
    journals: _models.DataStatus | None = None
    """State of this data type."""
    payment_methods: _models.DataStatus | None = None
    """State of this data type."""
    payments: _models.DataStatus | None = None
    """State of this data type."""
    profit_and_loss: _models.DataStatus | None = None
    """State of this data type."""
    purchase_orders: _models.DataStatus | None = None
    """State of this data type."""
    sales_orders: _models.DataStatus | None = None
    """State of this data type."""
    suppliers: _models.DataStatus | None = None
    """State of this data type."""
    tax_rates: _models.DataStatus | None = None
    """State of this data type."""
    tracking_categories: _models.DataStatus | None = None
    """State of this data type."""
    transfers: _models.DataStatus | None = None
    """State of this data type."""
    banking_account_balances: _models.DataStatus | None = None
    """State of this data type."""
    banking_accounts: _models.DataStatus | None = None
    """State of this data type."""
    banking_transaction_categories: _models.DataStatus | None = None
    """State of this data type."""
    banking_transactions: _models.DataStatus | None = None
    """State of this data type."""
    commerce_company_info: _models.DataStatus | None = None
    """State of this data type."""
    commerce_customers: _models.DataStatus | None = None
    """State of this data type."""
    commerce_disputes: _models.DataStatus | None = None
    """State of this data type."""
    commerce_locations: _models.DataStatus | None = None
    """State of this data type."""
    commerce_orders: _models.DataStatus | None = None
    """State of this data type."""
    commerce_payment_methods: _models.DataStatus | None = None
    """State of this data type."""
    commerce_payments: _models.DataStatus | None = None
    """State of this data type."""
    commerce_product_categories: _models.DataStatus | None = None
    """State of this data type."""
    commerce_products: _models.DataStatus | None = None
    """State of this data type."""
    commerce_tax_components: _models.DataStatus | None = None
    """State of this data type."""
    commerce_transactions: _models.DataStatus | None = None
    """State of this data type."""

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
