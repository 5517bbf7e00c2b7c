from __future__ import annotations

import codat_runtime as _rt


class AccountTransactionLineRecordRefDataType(_rt.OpenStrEnum):
    """`AccountTransactionLineRecordRefDataType`; a value that is not listed here is read too."""

    BANK_TRANSACTIONS = "bankTransactions"
    BILL_CREDIT_NOTES = "billCreditNotes"
    BILL_PAYMENTS = "billPayments"
    BILLS = "bills"
    CREDIT_NOTES = "creditNotes"
    DIRECT_COSTS = "directCosts"
    DIRECT_INCOMES = "directIncomes"
    INVOICES = "invoices"
    JOURNAL_ENTRIES = "journalEntries"
    PAYMENTS = "payments"
    TRANSFERS = "transfers"
