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
        issue_date: Date of issue. JSON `issueDate`, `datetime`.
        status: Status. `BillStatus` (`Unknown`, `Open`, `PartiallyPaid`, `Paid`, `Void`, `Draft`).
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`.
        amount_due: Amount still to be paid, in the currency of the document. JSON `amountDue`, `Decimal`; may be
            absent or null.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        line_items: Lines of the document. JSON `lineItems`, `list[BillLineItem]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        payment_allocations: Payments, and other records, that were set against it. JSON `paymentAllocations`,
            `list[PaymentAllocation]`; may be absent or null.
        purchase_order_refs: Purchase orders that it fulfils. JSON `purchaseOrderRefs`, `list[PurchaseOrderRef]`;
            may be absent or null.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        supplier_ref: Supplier that the record concerns. JSON `supplierRef`, `SupplierRef`; may be absent.
        withholding_tax: Taxes withheld from the payment. JSON `withholdingTax`, `list[WithholdingTax]`; may be
            absent or null.
    """

    issue_date: _dt.datetime
    """Date of issue."""
    status: _models.BillStatus
    """Status."""
    sub_total: Decimal
    """Amount before tax and after discounts, in the currency of the document."""
    tax_amount: Decimal
    """Tax, in the currency of the document."""
    total_amount: Decimal
    """Amount with tax, in the currency of the document."""
    amount_due: Decimal | None = None
    """Amount still to be paid, in the currency of the document."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    due_date: _dt.datetime | None = None
    """Date by which it is to be paid or answered."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    line_items: list[_models.BillLineItem] | None = None
    """Lines of the document."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    payment_allocations: list[_models.PaymentAllocation] | None = None
    """Payments, and other records, that were set against it."""
    purchase_order_refs: list[_models.PurchaseOrderRef] | None = None
    """Purchase orders that it fulfils."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    supplier_ref: _models.SupplierRef | None = None
    """Supplier that the record concerns."""
    withholding_tax: list[_models.WithholdingTax] | None = None
    """Taxes withheld from the payment."""

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
