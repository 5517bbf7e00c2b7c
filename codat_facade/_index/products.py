"""Codat's names for its products, and where their operations are.

Codat's documents repeat each other's operations, and each stands in one package here: what a product reads of the
books is in `accounting`, whoever else documents it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class ProductName(NamedTuple):
    """A product of Codat.

    Attributes:
        name: Its name.
        also: Other names of it, older ones among them.
        places: Packages, or resources as `package.resource`, the most particular first.
    """

    name: str
    also: tuple[str, ...]
    places: tuple[str, ...]


_SHARED = ("platform.companies", "platform.connections")
_READS = ("platform.data_status", "platform.pull_operations")
_WRITES = ("platform.push_operations",)

PRODUCTS: tuple[ProductName, ...] = (
    ProductName("Platform", ("Codat API", "Common"), ("platform",)),
    ProductName("Accounting", ("Accounting API",), ("accounting",)),
    ProductName("Banking", ("Banking API", "Open Banking"), ("banking",)),
    ProductName("Commerce", ("Commerce API",), ("commerce",)),
    ProductName("Files", ("Files API",), ("files",)),
    ProductName(
        "Bank Feeds",
        ("Bank Feed", "Bank Feeds API"),
        ("bank_feeds", "accounting.bank_account_transactions", "accounting.bank_accounts", *_SHARED, *_WRITES),
    ),
    ProductName(
        "Lending",
        ("Assess", "Lending API"),
        (
            "lending",
            "accounting",
            "banking",
            "commerce",
            "files",
            "bank_feeds.source_accounts",
            *_SHARED,
            *_READS,
            *_WRITES,
        ),
    ),
    ProductName("Bill Pay", ("Sync for Payables", "Payables", "Accounts Payable"), ("payables", *_SHARED)),
    ProductName(
        "Expenses",
        ("Sync for Expenses", "Expense Management"),
        (
            *("expenses", "accounting.accounts", "accounting.bank_accounts", "accounting.customers"),
            *("accounting.suppliers", *_SHARED, *_READS, *_WRITES),
        ),
    ),
    ProductName("Sync for Commerce", ("Commerce Sync",), ("sync_commerce", *_SHARED)),
    ProductName(
        "Sync for Payroll",
        ("Payroll",),
        (
            *("accounting.journal_entries", "accounting.journals", "accounting.accounts"),
            *("accounting.tracking_categories", "accounting.company_info", *_SHARED, *_READS, *_WRITES),
        ),
    ),
    ProductName(
        "Spend Insights",
        ("Supplier Enablement", "Spend Analysis"),
        ("spend_insights", "lending.categorized_bank_statements", "lending.reports", "accounting.company_info"),
    ),
    ProductName(
        "Link",
        ("Hosted Link", "Embedded Link", "Link SDK", "Authorization Flow"),
        ("platform.connections", "platform.access_tokens", "platform.connection_management", "platform.companies"),
    ),
)


def products_by_name() -> Mapping[str, ProductName]:
    """Each name in lower case → its product."""
    return {name.lower(): product for product in PRODUCTS for name in (product.name, *product.also)}
