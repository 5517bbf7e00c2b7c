from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_line_item import BillLineItem
    from ..models.bill_status import BillStatus
    from ..models.supplier_ref import SupplierRef


@define(kw_only=True, repr=False)
class BillPrototype(_rt.Model):
    """`BillPrototype`."""

    supplier_ref: SupplierRef
    issue_date: _dt.datetime
    due_date: _dt.datetime
    currency: str
    status: BillStatus
    reference: str | None = None
    currency_rate: Decimal | None = None
    line_items: list[BillLineItem] | None = None

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
