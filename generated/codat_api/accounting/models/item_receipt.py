from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.item_receipt_line_item import ItemReceiptLineItem
    from ..models.item_receipt_status import ItemReceiptStatus
    from ..models.metadata import Metadata
    from ..models.purchase_order_ref import PurchaseOrderRef
    from ..models.supplemental_data import SupplementalData
    from ..models.supplier_ref import SupplierRef


@define(kw_only=True, repr=False)
class ItemReceipt(_rt.Model):
    """`ItemReceipt`."""

    currency: str | None = None
    currency_rate: Decimal | None = None
    id: str | None = None
    line_items: list[ItemReceiptLineItem] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    purchase_order_refs: list[PurchaseOrderRef] | None = None
    received_date: _dt.datetime | None = None
    reference: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: ItemReceiptStatus | None = None
    sub_total: Decimal | None = None
    supplemental_data: SupplementalData | None = None
    supplier_ref: SupplierRef | None = None
    total_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("ItemReceiptLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("purchaseOrderRefs", "purchase_order_refs", _rt.ListOf(_rt.Ref("PurchaseOrderRef")), nullable=True),
        _rt.Field("receivedDate", "received_date", _rt.DATETIME),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("ItemReceiptStatus")),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
