"""The JSON that the cases read and write: the same at each run, and nothing in it that a peer would not read whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

LINES = 5
"""Lines of an invoice, where a case does not say otherwise."""

_COMPANY = {
    "id": "8a210b68-6988-11ed-a1eb-0242ac120002",
    "name": "Technicalium",
    "redirect": "https://link.example/company/8a210b68-6988-11ed-a1eb-0242ac120002",
    "created": "2026-01-12T10:05:53Z",
    "lastSync": "2026-01-31T08:00:00Z",
    "createdByUserName": "Dan Tzabar",
}
_STATUSES = ("Submitted", "PartiallyPaid", "Paid", "Draft")


def invoices_page(records: int, *, lines: int = LINES, number: int = 1, total: int | None = None) -> bytes:
    """A page of invoices as Codat sends it.

    Args:
        records: How many stand on it.
        lines: Line items of each.
        number: Which page it is, from 1.
        total: How many records the whole list has; as many as the page if not given.
    """
    first = (number - 1) * records
    return _encoded(
        {
            "results": [_invoice(index, lines) for index in range(first, first + records)],
            "pageNumber": number,
            "pageSize": records,
            "totalResults": records if total is None else total,
            "_links": {"self": {"href": "/companies"}, "current": {"href": "/companies"}},
        }
    )


def company() -> bytes:
    """A company as Codat sends it."""
    return _encoded(_COMPANY)


def companies() -> bytes:
    """A list of that company alone."""
    return _encoded({"results": [_COMPANY], "pageNumber": 1, "pageSize": 100, "totalResults": 1, "_links": {}})


def direct_costs(records: int) -> bytes:
    """Bodies to create direct costs with, as one array."""
    return _encoded([_direct_cost(index) for index in range(records)])


def values_in(content: bytes) -> int:
    """How many values stand in a JSON text, objects and arrays not counted."""
    return sum(1 for _ in _leaves(json.loads(content)))


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    else:
        yield value


def _invoice(index: int, lines: int) -> dict[str, Any]:
    day = f"2026-{index % 12 + 1:02}-{index % 28 + 1:02}"
    cents = 10_000 + index * 37 % 900_000
    return {
        "id": f"invoice-{index:08}",
        "invoiceNumber": f"INV-{index:06}",
        "customerRef": {"id": f"customer-{index % 97}", "companyName": f"Customer {index % 97} Ltd"},
        "issueDate": f"{day}T00:00:00",
        "dueDate": f"{day}T00:00:00",
        "modifiedDate": f"{day}T10:05:{index % 60:02}Z",
        "sourceModifiedDate": f"{day}T09:00:00Z",
        "paidOnDate": f"{day}T00:00:00",
        "currency": "GBP",
        "currencyRate": 1.25,
        "lineItems": [_invoice_line(index * lines + line) for line in range(lines)],
        "paymentAllocations": [_allocation(index, day, cents)],
        "totalDiscount": 0.5,
        "subTotal": cents / 100,
        "totalTaxAmount": cents / 500,
        "totalAmount": cents / 100,
        "amountDue": cents / 400,
        "discountPercentage": 2.5,
        "status": _STATUSES[index % len(_STATUSES)],
        "note": f"Thank you for order {index}.",
        "metadata": {"isDeleted": False},
    }


def _invoice_line(index: int) -> dict[str, Any]:
    cents = 1_000 + index * 13 % 90_000
    return {
        "description": f"Consulting, hour {index}",
        "unitAmount": cents / 100,
        "quantity": 1.5,
        "discountAmount": 0.25,
        "subTotal": cents / 100,
        "taxAmount": cents / 500,
        "totalAmount": cents / 100,
        "discountPercentage": 2.5,
        "accountRef": {"id": f"account-{index % 40}", "name": f"Account {index % 40}"},
        "taxRateRef": {"id": "tax-20", "name": "Standard", "effectiveTaxRate": 20.5},
        "itemRef": {"id": f"item-{index % 50}", "name": f"Item {index % 50}"},
        "trackingCategoryRefs": [{"id": f"category-{index % 7}", "name": f"Region {index % 7}"}],
        "isDirectIncome": False,
    }


def _allocation(index: int, day: str, cents: int) -> dict[str, Any]:
    return {
        "payment": {
            "id": f"payment-{index}",
            "accountRef": {"id": f"account-{index % 40}", "name": f"Account {index % 40}"},
            "currency": "GBP",
            "currencyRate": 1.25,
            "paidOnDate": f"{day}T00:00:00",
            "totalAmount": cents / 100,
        },
        "allocation": {"currency": "GBP", "currencyRate": 1.25, "totalAmount": cents / 100},
    }


def _direct_cost(index: int) -> dict[str, Any]:
    cents = 5_000 + index * 41 % 500_000
    return {
        "reference": f"cost-{index}",
        "note": f"Paid by card, slip {index}",
        "contactRef": {"id": f"supplier-{index % 31}", "dataType": "suppliers"},
        "issueDate": "2026-01-31T00:00:00",
        "currency": "GBP",
        "currencyRate": 1.25,
        "lineItems": [_cost_line(index * LINES + line) for line in range(LINES)],
        "paymentAllocations": [_allocation(index, "2026-01-31", cents)],
        "subTotal": cents / 100,
        "taxAmount": cents / 500,
        "totalAmount": cents / 100,
    }


def _cost_line(index: int) -> dict[str, Any]:
    cents = 1_000 + index * 13 % 90_000
    return {
        "description": f"Stationery {index}",
        "unitAmount": cents / 100,
        "quantity": 1.5,
        "discountAmount": 0.25,
        "subTotal": cents / 100,
        "taxAmount": cents / 500,
        "totalAmount": cents / 100,
        "accountRef": {"id": f"account-{index % 40}", "name": f"Account {index % 40}"},
        "taxRateRef": {"id": "tax-20", "name": "Standard", "effectiveTaxRate": 20.5},
        "itemRef": {"id": f"item-{index % 50}", "name": f"Item {index % 50}"},
        "trackingCategoryRefs": [{"id": f"category-{index % 7}", "name": f"Region {index % 7}"}],
    }


def _encoded(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
