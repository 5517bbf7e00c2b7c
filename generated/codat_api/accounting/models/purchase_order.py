from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.metadata import Metadata
    from ..models.purchase_order_line_item import PurchaseOrderLineItem
    from ..models.purchase_order_status import PurchaseOrderStatus
    from ..models.ship_to import ShipTo
    from ..models.supplier_ref import SupplierRef
    from ..models.user import User


@define(kw_only=True, repr=False)
class PurchaseOrder(_rt.Model):
    """`PurchaseOrder`."""

    created_by: User | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    delivery_date: _dt.datetime | None = None
    expected_delivery_date: _dt.datetime | None = None
    id: str | None = None
    issue_date: _dt.datetime | None = None
    line_items: list[PurchaseOrderLineItem] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    payment_due_date: _dt.datetime | None = None
    purchase_order_number: str | None = None
    ship_to: ShipTo | None = None
    source_modified_date: _dt.datetime | None = None
    status: PurchaseOrderStatus | None = None
    sub_total: Decimal | None = None
    supplier_ref: SupplierRef | None = None
    total_amount: Decimal | None = None
    total_discount: Decimal | None = None
    total_tax_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("createdBy", "created_by", _rt.Ref("User")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("deliveryDate", "delivery_date", _rt.DATETIME),
        _rt.Field("expectedDeliveryDate", "expected_delivery_date", _rt.DATETIME),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("PurchaseOrderLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paymentDueDate", "payment_due_date", _rt.DATETIME),
        _rt.Field("purchaseOrderNumber", "purchase_order_number", _rt.STRING, nullable=True),
        _rt.Field("shipTo", "ship_to", _rt.Ref("ShipTo")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("PurchaseOrderStatus")),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL),
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("totalDiscount", "total_discount", _rt.DECIMAL),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL),
    )
