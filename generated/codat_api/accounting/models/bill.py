from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_line_item import BillLineItem
    from ..models.bill_status import BillStatus
    from ..models.metadata import Metadata
    from ..models.payment_allocation import PaymentAllocation
    from ..models.purchase_order_ref import PurchaseOrderRef
    from ..models.supplemental_data import SupplementalData
    from ..models.supplier_ref import SupplierRef
    from ..models.withholding_tax import WithholdingTax


@define(kw_only=True, repr=False)
class Bill(_rt.Model):
    """`Bill`."""

    issue_date: _dt.datetime
    status: BillStatus
    sub_total: Decimal
    tax_amount: Decimal
    total_amount: Decimal
    amount_due: Decimal | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    due_date: _dt.datetime | None = None
    id: str | None = None
    line_items: list[BillLineItem] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    payment_allocations: list[PaymentAllocation] | None = None
    purchase_order_refs: list[PurchaseOrderRef] | None = None
    reference: str | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None
    supplier_ref: SupplierRef | None = None
    withholding_tax: list[WithholdingTax] | None = None

    __fields__ = (
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.Ref("BillStatus"), required=True),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, required=True),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL, required=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, required=True),
        _rt.Field("amountDue", "amount_due", _rt.DECIMAL, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("dueDate", "due_date", _rt.DATETIME),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("BillLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paymentAllocations", "payment_allocations", _rt.ListOf(_rt.Ref("PaymentAllocation")), nullable=True),
        _rt.Field("purchaseOrderRefs", "purchase_order_refs", _rt.ListOf(_rt.Ref("PurchaseOrderRef")), nullable=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef")),
        _rt.Field("withholdingTax", "withholding_tax", _rt.ListOf(_rt.Ref("WithholdingTax")), nullable=True),
    )
