"""Relations between data types: references, and numbers of records."""

from __future__ import annotations

#: Which data type the objects of a name refer to, by the family of the record that holds them.
REFERENCES: dict[str, dict[str, str]] = {
    "": {
        "accountRef": "accounts",
        "apAccountRef": "accounts",
        "bankAccountRef": "bankAccounts",
        "bankAccount": "bankAccounts",
        "categoryRef": "trackingCategories",
        "contactRef": "customers",
        "customerRef": "customers",
        "customer": "customers",
        "itemRef": "items",
        "journalRef": "journals",
        "paymentMethodRef": "paymentMethods",
        "purchaseOrderRef": "purchaseOrders",
        "purchaseOrderLineRef": "purchaseOrders",
        "salesOrderRef": "salesOrders",
        "supplierRef": "suppliers",
        "supplier": "suppliers",
        "taxRateRef": "taxRates",
        "trackingCategoryRef": "trackingCategories",
        "trackingRef": "trackingCategories",
    },
    "banking": {
        "transactionCategoryRef": "banking-transactionCategories",
    },
    "commerce": {
        "customerRef": "commerce-customers",
        "locationRef": "commerce-locations",
        "paymentMethodRef": "commerce-paymentMethods",
        "productRef": "commerce-products",
        "taxComponentRef": "commerce-taxComponents",
    },
}
#: Which data type a plain id property refers to, by family.
IDENTIFIERS: dict[str, dict[str, str]] = {
    "": {"customerId": "customers", "supplierId": "suppliers"},
    "banking": {"accountId": "banking-accounts"},
    "commerce": {},
}

#: How many records of a data type stand for the `records` of a connection: a divisor and a bound.
_SIZES: dict[str, tuple[int, int]] = {
    "accounts": (1, 40),
    "bankAccounts": (1, 3),
    "banking-accounts": (1, 3),
    "banking-accountBalances": (1, 3),
    "banking-transactionCategories": (1, 12),
    "commerce-customers": (5, 2_000),
    "commerce-locations": (1, 3),
    "commerce-paymentMethods": (1, 4),
    "commerce-productCategories": (1, 12),
    "commerce-taxComponents": (1, 4),
    "customers": (5, 2_000),
    "items": (5, 60),
    "journals": (1, 4),
    "paymentMethods": (1, 5),
    "suppliers": (5, 2_000),
    "taxRates": (1, 4),
    "trackingCategories": (1, 8),
}
#: Data types whose records refer to nothing, or to each other without a circle.
MASTER_DATA = frozenset(_SIZES)
_TRANSACTIONS = frozenset(
    "accountTransactions bankTransactions banking-transactions bills billCreditNotes commerce-orders commerce-payments "
    "commerce-transactions creditNotes directCosts directIncomes invoices journalEntries".split()
)
_PAYMENTS = ("payments", "billPayments")
_OTHERS = (4, 100)


def size_of(data_type: str, records: int) -> int:
    """Return the number of records of a data type in a connection with `records` invoices."""
    if data_type in _TRANSACTIONS:
        return records
    if data_type in _PAYMENTS:
        return records * 4 // 5
    divisor, bound = _SIZES.get(data_type, _OTHERS)
    return min(-(-records // divisor), bound)
