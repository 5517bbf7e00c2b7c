from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Bill(_rt.Model):
    """`Bill`.

    Attributes:
        supplier_ref: Supplier that the record concerns. JSON `supplierRef`, `SupplierRef`.
        issue_date: Date of issue. JSON `issueDate`, `datetime`.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`.
        currency: Currency, ISO 4217. `str`.
        status: Status. `BillStatus` (`Unknown`, `Open`, `PartiallyPaid`, `Paid`, `Void`, `Draft`).
        id: Identifier, unique among records of its kind. `str`; may be absent.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        line_items: Lines of the document. JSON `lineItems`, `list[BillLineItem]`; may be absent or null.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        amount_due: Amount still to be paid, in the currency of the document. JSON `amountDue`, `Decimal`; may be
            absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    supplier_ref: _models.SupplierRef
    """Supplier that the record concerns."""
    issue_date: _dt.datetime
    """Date of issue."""
    due_date: _dt.datetime
    """Date by which it is to be paid or answered."""
    currency: str
    """Currency, ISO 4217."""
    status: _models.BillStatus
    """Status."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    line_items: list[_models.BillLineItem] | None = None
    """Lines of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    amount_due: Decimal | None = None
    """Amount still to be paid, in the currency of the document."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef"), required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("dueDate", "due_date", _rt.DATETIME, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("status", "status", _rt.Ref("BillStatus"), required=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("BillLineItem")), nullable=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("amountDue", "amount_due", _rt.DECIMAL, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
