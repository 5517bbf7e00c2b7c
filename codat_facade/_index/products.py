"""Codat's names for its products, and where their operations are.

Codat's documents repeat each other's operations, and each stands in one package here: what a product reads of the
books is in `accounting`, whoever else documents it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Product(NamedTuple):
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

PRODUCTS: tuple[Product, ...] = (
    Product("Platform", ("Codat API", "Common"), ("platform",)),
    Product("Accounting", ("Accounting API",), ("accounting",)),
    Product("Banking", ("Banking API", "Open Banking"), ("banking",)),
    Product("Commerce", ("Commerce API",), ("commerce",)),
    Product("Files", ("Files API",), ("files",)),
    Product(
        "Bank Feeds",
        ("Bank Feed", "Bank Feeds API"),
        ("bank_feeds", "accounting.bank_account_transactions", "accounting.bank_accounts", *_SHARED, *_WRITES),
    ),
    Product(
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
    Product("Bill Pay", ("Sync for Payables", "Payables", "Accounts Payable"), ("payables", *_SHARED)),
    Product(
        "Expenses",
        ("Sync for Expenses", "Expense Management"),
        (
            *("expenses", "accounting.accounts", "accounting.bank_accounts", "accounting.customers"),
            *("accounting.suppliers", *_SHARED, *_READS, *_WRITES),
        ),
    ),
    Product("Sync for Commerce", ("Commerce Sync",), ("sync_commerce", *_SHARED)),
    Product(
        "Sync for Payroll",
        ("Payroll",),
        (
            *("accounting.journal_entries", "accounting.journals", "accounting.accounts"),
            *("accounting.tracking_categories", "accounting.company_info", *_SHARED, *_READS, *_WRITES),
        ),
    ),
    Product(
        "Spend Insights",
        ("Supplier Enablement", "Spend Analysis"),
        ("spend_insights", "lending.categorized_bank_statements", "lending.reports", "accounting.company_info"),
    ),
    Product(
        "Link",
        ("Hosted Link", "Embedded Link", "Link SDK", "Authorization Flow"),
        ("platform.connections", "platform.access_tokens", "platform.connection_management", "platform.companies"),
    ),
)


def products_by_name() -> Mapping[str, Product]:
    """Each name in lower case → its product."""
    return {name.lower(): product for product in PRODUCTS for name in (product.name, *product.also)}
