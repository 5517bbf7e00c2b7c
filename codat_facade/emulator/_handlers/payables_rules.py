"""Rules of Bill Pay for bills and suppliers."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from codat_facade.emulator._core.errors import ValidationItem
from codat_facade.emulator._data.currencies import CURRENCIES
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._handlers.push_rules import NETSUITE, QUICKBOOKS_ONLINE, XERO

#: The most characters of a bill's reference, by platform; elsewhere `_MAX_REFERENCE`.
_MAX_REFERENCES = {NETSUITE: 45, "knfz": 100, "rwuv": 50} | dict.fromkeys(QUICKBOOKS_ONLINE, 21)
_MAX_REFERENCE = 255
#: The platforms on which two suppliers cannot have one name.
_UNIQUE_NAMES = frozenset({XERO, NETSUITE, "rwuv"})


def bill_problems(platform_key: str, bill: Record) -> Iterator[ValidationItem]:
    """The errors of a bill that is created or updated."""
    currency, rate = bill.get("currency"), bill.get("currencyRate")
    if currency is not None and len(currency) != 3:
        yield ValidationItem("currency", "Currency Length must be equal to 3.", "Bill")
    elif currency is not None and currency not in CURRENCIES:
        yield ValidationItem("currency", f"No currency exists for code {currency}.", "Bill")
    if rate is not None and rate <= 0:
        yield ValidationItem("currencyRate", "Currency Rate must be greater than 0.", "Bill")
    lines: list[dict[str, Any]] = bill.get("lineItems") or []
    if not lines:
        yield ValidationItem("lineItems", "Line Items must not be empty.", "Bill")
    total = sum(((line.get("quantity") or 0) * (line.get("unitAmount") or 0) for line in lines), Decimal(0))
    total += sum(((line.get("taxAmount") or 0) for line in lines), Decimal(0))
    if total < 0:
        yield ValidationItem("lineItems", "Sum of LineItems must be greater than or equal to 0.", "Bill")
    longest = _MAX_REFERENCES.get(platform_key, _MAX_REFERENCE)
    if len(bill.get("reference") or "") > longest:
        yield ValidationItem("reference", f"Reference Length must be less than or equal to {longest}.", "Bill")


def bill_update_problems(before: Record, bill: Record) -> Iterator[ValidationItem]:
    """The errors of an update of a bill: only one that is open can be updated, and it stays open."""
    if before.get("status") in ("Paid", "PartiallyPaid"):
        message = "This bill has been paid or partially paid and can no longer be updated."
        yield ValidationItem("status", message, "Bill")
    elif before.get("status") != "Open":
        yield ValidationItem("status", f"The bill is {before.get('status')}; only open bills are updated.", "Bill")
    if bill.get("status") != "Open":
        yield ValidationItem("status", "Status must be equal to Open.", "Bill")


def supplier_problems(
    platform_key: str, suppliers: Collection, before: Record | None, supplier: Record
) -> Iterator[ValidationItem]:
    """The errors of a supplier that is created (before: None) or updated."""
    if before is not None and platform_key == XERO and before.get("status") == "Archived":
        yield ValidationItem(
            "status", "An archived supplier cannot be updated; unarchive it in Xero first.", "Supplier"
        )
    if before is not None and platform_key in QUICKBOOKS_ONLINE:
        currency = supplier.get("defaultCurrency")
        if currency is not None and currency != before.get("defaultCurrency"):
            yield ValidationItem("defaultCurrency", "The currency of a supplier cannot be changed.", "Supplier")
    name, own_id = supplier.get("supplierName"), before["id"] if before else None
    if before is None or platform_key not in _UNIQUE_NAMES or not name or name == before.get("supplierName"):
        return
    if any(other.get("supplierName") == name and other["id"] != own_id for other in suppliers):
        yield ValidationItem("supplierName", f"There is another supplier with the name {name!r}.", "Supplier")
