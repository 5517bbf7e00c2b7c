"""Sums that must add up: lines, totals, payments, double entry.

A made-up value is first filled in property by property, then tidied by the rules here.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from codat_facade.emulator._data import field_values as knowledge
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._spec.schema import Shape

Tidier = Callable[[dict[str, Any], GenerationContext], None]

_PENNY = Decimal("0.01")
_ZERO = Decimal("0.00")
_TAX = Decimal("20.00")

#: What pays what: payments pay the first four of every five documents, the fourth of them in part.
PAID = {"invoices": "payments", "bills": "billPayments"}
_PAYS = {payment: document for document, payment in PAID.items()}


#: What the records of a data type are called, where the name of a business would be odd.
_NAMES = {
    "accounts": ("Sales", "Cost of goods", "Rent", "Wages", "Current account", "VAT", "Travel", "Office supplies"),
    "items": (
        "Consulting hour",
        "Delivery",
        "Desk",
        "Lamp",
        "Maintenance visit",
        "Notebook",
        "Packaging",
        "Training day",
    ),
    "journals": ("General", "Sales journal", "Purchase journal", "Cash journal"),
    "paymentMethods": ("Bank transfer", "Card", "Cash", "Cheque", "Direct debit"),
    "trackingCategories": ("North", "South", "East", "West", "Retail", "Wholesale", "Online", "Projects"),
    "commerce-paymentMethods": ("Card", "Cash", "Gift card", "Voucher"),
    "commerce-products": ("Desk", "Lamp", "Notebook", "Chair", "Shelf", "Rug"),
}


def tidier_for(shape: Shape) -> Tidier | None:
    """Return what makes the objects of a shape add up; None where nothing in them is a sum."""
    names = shape.properties.keys()
    if {"quantity", "unitAmount"} <= names:
        return _tidy_line
    if "lineItems" in names and "totalAmount" in names:
        return _tidy_document
    if "journalLines" in names:
        return _tidy_journal
    if "orderLineItems" in names:
        return _tidy_order
    if {"items", "value"} <= names:
        return _tidy_report_line
    if {"details", "amount"} <= names:
        return _tidy_aged_amount
    if "netAssets" in names:
        return _tidy_balance
    if "grossProfit" in names:
        return _tidy_profit
    return None


def tidy_record(data_type: str, index: int, record: dict[str, Any], context: GenerationContext) -> None:
    """Make a record agree with the records it is paid by, or pays.

    Args:
        data_type: of the record.
        index: its place among the records of its type.
        record: to be changed.
        context: Its context.
    """
    if data_type in PAID:
        _settle(data_type, index, record, context)
    elif data_type in _PAYS:
        _pay(data_type, index, record, context)
    elif data_type == "taxRates":
        _tax_rate(index, record)
    elif data_type == "bankAccounts":
        _put(record, accountType="Credit" if index % 3 == 1 else "Debit")
    elif data_type in _NAMES:
        names, number = _NAMES[data_type], index // len(_NAMES[data_type])
        _put(record, name=names[index % len(names)] + (f" {number + 1}" if number else ""))


def total_up(document: dict[str, Any]) -> None:
    """Set the totals of a document, and of its lines, to what the lines come to; nothing of it is paid yet.

    Args:
        document: A bill, as it was sent; its `lineItems` get a `totalAmount`.
    """
    sent: list[dict[str, Any]] = document.get("lineItems") or []
    lines = [{**line} for line in sent]
    for line in lines:
        net = ((line.get("quantity") or 0) * (line.get("unitAmount") or 0)) + _ZERO
        line["subTotal"] = net.quantize(_PENNY)
        line["totalAmount"] = line["subTotal"] + (line.get("taxAmount") or _ZERO)
    total = _sum(lines, "totalAmount")
    document |= {"lineItems": lines, "subTotal": _sum(lines, "subTotal"), "taxAmount": _sum(lines, "taxAmount")}
    document |= {"totalAmount": total, "amountDue": total}


def _tidy_line(line: dict[str, Any], context: GenerationContext) -> None:
    tax_rate: dict[str, Any] = line.get("taxRateRef") or {}
    rate: Decimal | None = tax_rate.get("effectiveTaxRate")
    sub_total = (line["quantity"] * line["unitAmount"]).quantize(_PENNY)
    tax = (sub_total * (_TAX if rate is None else rate) / 100).quantize(_PENNY)
    _put(
        line,
        discountAmount=_ZERO,
        discountPercentage=_ZERO,
        subTotal=sub_total,
        taxAmount=tax,
        totalAmount=sub_total + tax,
    )


def _tidy_document(document: dict[str, Any], context: GenerationContext) -> None:
    lines: list[dict[str, Any]] = document["lineItems"] or []
    total = _sum(lines, "totalAmount")
    _put(
        document,
        subTotal=_sum(lines, "subTotal"),
        taxAmount=_sum(lines, "taxAmount"),
        totalTaxAmount=_sum(lines, "taxAmount"),
        totalAmount=total,
        totalDiscount=_ZERO,
        discountPercentage=_ZERO,
        additionalTaxAmount=_ZERO,
        additionalTaxPercentage=_ZERO,
        amountDue=total,
        remainingCredit=total,
        withholdingTax=[],
        paymentAllocations=[],
    )


def _tidy_journal(entry: dict[str, Any], context: GenerationContext) -> None:
    lines = entry["journalLines"]
    if lines:
        lines[-1]["netAmount"] = -_sum(lines[:-1], "netAmount")


def _tidy_report_line(line: dict[str, Any], context: GenerationContext) -> None:
    if line["items"]:
        line["value"] = _sum(line["items"], "value")


def _tidy_aged_amount(aged: dict[str, Any], context: GenerationContext) -> None:
    if aged["details"]:
        aged["amount"] = _sum(aged["details"], "amount")


def _tidy_balance(sheet: dict[str, Any], context: GenerationContext) -> None:
    sheet["netAssets"] = _value(sheet, "assets") - _value(sheet, "liabilities")


def _tidy_profit(statement: dict[str, Any], context: GenerationContext) -> None:
    gross = _value(statement, "income") - _value(statement, "costOfSales")
    operating = gross - _value(statement, "expenses")
    other = _value(statement, "otherIncome") - _value(statement, "otherExpenses")
    _put(statement, grossProfit=gross, netOperatingProfit=operating, netOtherIncome=other, netProfit=operating + other)


def _tidy_order(order: dict[str, Any], context: GenerationContext) -> None:
    lines: list[dict[str, Any]] = order["orderLineItems"] or []
    for line in lines:
        net = (line["quantity"] * line["unitPrice"]).quantize(_PENNY)
        tax = (net * line["taxPercentage"] / 100).quantize(_PENNY)
        _put(line, totalTaxAmount=tax, totalAmount=net + tax, discountAllocations=[])
    _put(
        order,
        totalAmount=_sum(lines, "totalAmount"),
        totalTaxAmount=_sum(lines, "totalTaxAmount"),
        totalRefund=_ZERO,
        totalDiscount=_ZERO,
        totalGratuity=_ZERO,
    )


def _settle(data_type: str, index: int, record: dict[str, Any], context: GenerationContext) -> None:
    paid, status = _paid_of(index, record["totalAmount"])
    _put(record, status=status or ("Submitted" if data_type == "invoices" else "Open"))
    _put(record, amountDue=record["totalAmount"] - paid)
    if not paid or status != "Paid":
        record.pop("paidOnDate", None)
    if not paid:
        return
    currency, date = record.get("currency", knowledge.CURRENCY), record["issueDate"]
    _put(record, paidOnDate=date)
    index -= index // 5
    allocation = {"currency": currency, "currencyRate": Decimal(1), "allocatedOnDate": date, "totalAmount": paid}
    payment = {
        "id": context.neighbours.identifier(PAID[data_type], index),
        "currency": currency,
        "currencyRate": Decimal(1),
        "note": _note(index),
        "paidOnDate": date,
        "totalAmount": paid,
        **_paid_from(index, context),
    }
    _put(record, paymentAllocations=[{"allocation": allocation, "payment": payment}])


def _pay(data_type: str, index: int, record: dict[str, Any], context: GenerationContext) -> None:
    document_type = _PAYS[data_type]
    document_index = index + index // 4
    document = context.neighbours.record(document_type, document_index)
    paid, _ = _paid_of(document_index, document["totalAmount"])
    party = "customerRef" if document_type == "invoices" else "supplierRef"
    link = {"type": document_type[:-1].capitalize(), "id": document["id"], "amount": -paid, "currencyRate": Decimal(1)}
    line = {"amount": paid, "allocatedOnDate": document["issueDate"], "links": [link]}
    _put(record, totalAmount=paid, date=document["issueDate"], lines=[line], note=_note(index))
    _put(record, **_paid_from(index, context))
    if document.get(party):
        _put(record, **{party: document[party]})


def _note(index: int) -> str:
    """Return the note of a payment, the same in the payment and in what it pays."""
    return f"{index + 1:010d}"


def _paid_from(index: int, context: GenerationContext) -> dict[str, Any]:
    """Return the account of a payment, as both the payment and what it pays refer to it."""
    size = context.neighbours.size("accounts")
    if not size:
        return {}
    account = context.neighbours.record("accounts", index % size)
    return {"accountRef": {"id": account["id"], "name": account.get("name")}}


def _paid_of(index: int, total: Decimal) -> tuple[Decimal, str | None]:
    """Return how much of a document is paid, and its status then; None for a status that says it is open."""
    place = index % 5
    if place < 3:
        return total, "Paid"
    if place == 3:
        return (total / 2).quantize(_PENNY), "PartiallyPaid"
    return _ZERO, None


def _tax_rate(index: int, record: dict[str, Any]) -> None:
    name, rate = (("Standard", _TAX), ("Reduced", Decimal("5.00")), ("Zero", _ZERO), ("Exempt", _ZERO))[index % 4]
    component = {"name": name, "rate": rate, "isCompound": False}
    _put(record, name=f"{name} rate", effectiveTaxRate=rate, totalTaxRate=rate, components=[component])


def _put(record: dict[str, Any], **values: Any) -> None:
    """Set the properties that the record has."""
    for name, value in values.items():
        if name in record:
            record[name] = value


def _value(statement: dict[str, Any], name: str) -> Decimal:
    line: dict[str, Decimal] = statement.get(name) or {}
    return line.get("value", _ZERO)


def _sum(lines: list[dict[str, Any]], name: str) -> Decimal:
    return sum((line.get(name) or _ZERO for line in lines), _ZERO)
