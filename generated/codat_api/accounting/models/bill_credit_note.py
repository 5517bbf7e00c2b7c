from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_credit_note_line_item import BillCreditNoteLineItem
    from ..models.bill_credit_note_status import BillCreditNoteStatus
    from ..models.metadata import Metadata
    from ..models.payment_allocation import PaymentAllocation
    from ..models.record_ref import RecordRef
    from ..models.supplemental_data import SupplementalData
    from ..models.supplier_ref import SupplierRef
    from ..models.withholding_tax import WithholdingTax


@define(kw_only=True, repr=False)
class BillCreditNote(_rt.Model):
    """`BillCreditNote`."""

    discount_percentage: Decimal
    status: BillCreditNoteStatus
    sub_total: Decimal
    total_amount: Decimal
    total_discount: Decimal
    total_tax_amount: Decimal
    allocated_on_date: _dt.datetime | None = None
    bill_credit_note_number: str | None = None
    created_from_refs: list[RecordRef] | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    id: str | None = None
    issue_date: _dt.datetime | None = None
    line_items: list[BillCreditNoteLineItem] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    payment_allocations: list[PaymentAllocation] | None = None
    remaining_credit: Decimal | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None
    supplier_ref: SupplierRef | None = None
    withholding_tax: list[WithholdingTax] | None = None

    __fields__ = (
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL, required=True),
        _rt.Field("status", "status", _rt.Ref("BillCreditNoteStatus"), required=True),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, required=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, required=True),
        _rt.Field("totalDiscount", "total_discount", _rt.DECIMAL, required=True),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL, required=True),
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("billCreditNoteNumber", "bill_credit_note_number", _rt.STRING, nullable=True),
        _rt.Field("createdFromRefs", "created_from_refs", _rt.ListOf(_rt.Ref("RecordRef")), nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("BillCreditNoteLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paymentAllocations", "payment_allocations", _rt.ListOf(_rt.Ref("PaymentAllocation")), nullable=True),
        _rt.Field("remainingCredit", "remaining_credit", _rt.DECIMAL),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef")),
        _rt.Field("withholdingTax", "withholding_tax", _rt.ListOf(_rt.Ref("WithholdingTax")), nullable=True),
    )
