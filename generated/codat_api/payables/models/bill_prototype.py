from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillPrototype(_rt.Model):
    """`BillPrototype`.

    Attributes:
        supplier_ref: Supplier that the record concerns. JSON `supplierRef`, `SupplierRef`.
        issue_date: Date of issue. JSON `issueDate`, `datetime`.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`.
        currency: Currency, ISO 4217. `str`.
        status: Status. `BillStatus` (`Unknown`, `Open`, `PartiallyPaid`, `Paid`, `Void`, `Draft`).
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        line_items: Lines of the document. JSON `lineItems`, `list[BillLineItem]`; may be absent or null.
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
    reference: str | None = None
    """Reference, as people on the platform know it."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    line_items: list[_models.BillLineItem] | None = None
    """Lines of the document."""

    __fields__ = (
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef"), required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("dueDate", "due_date", _rt.DATETIME, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("status", "status", _rt.Ref("BillStatus"), required=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("BillLineItem")), nullable=True),
    )
