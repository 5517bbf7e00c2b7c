from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CreditNote(_rt.Model):
    """`CreditNote`.

    Attributes:
        discount_percentage: Discount as a percentage, 0 to 100. JSON `discountPercentage`, `Decimal`.
        remaining_credit: Credit that is not yet used, in the currency of the document. JSON `remainingCredit`,
            `Decimal`.
        status: Status. `CreditNoteStatus` (`Unknown`, `Draft`, `Submitted`, `Paid`, `Void`, `PartiallyPaid`).
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`.
        total_discount: Sum of all discounts, in the currency of the document. JSON `totalDiscount`, `Decimal`.
        total_tax_amount: Sum of tax, in the currency of the document. JSON `totalTaxAmount`, `Decimal`.
        additional_tax_amount: Further tax beyond the lines' own, in the currency of the document. JSON
            `additionalTaxAmount`, `Decimal`; may be absent.
        additional_tax_percentage: Further tax as a percentage, 0 to 100. JSON `additionalTaxPercentage`, `Decimal`;
            may be absent.
        allocated_on_date: Date on which the amount was allocated. JSON `allocatedOnDate`, `datetime`; may be
            absent.
        credit_note_number: Number of the credit note, as people know it. JSON `creditNoteNumber`, `str`; may be
            absent or null.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CustomerRef`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        issue_date: Date of issue. JSON `issueDate`, `datetime`; may be absent.
        line_items: Lines of the document. JSON `lineItems`, `list[CreditNoteLineItem]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        payment_allocations: Payments, and other records, that were set against it. JSON `paymentAllocations`,
            `list[PaymentAllocation]`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        withholding_tax: Taxes withheld from the payment. JSON `withholdingTax`, `list[WithholdingTax]`; may be
            absent or null.
    """

    discount_percentage: Decimal
    """Discount as a percentage, 0 to 100."""
    remaining_credit: Decimal
    """Credit that is not yet used, in the currency of the document."""
    status: _models.CreditNoteStatus
    """Status."""
    sub_total: Decimal
    """Amount before tax and after discounts, in the currency of the document."""
    total_amount: Decimal
    """Amount with tax, in the currency of the document."""
    total_discount: Decimal
    """Sum of all discounts, in the currency of the document."""
    total_tax_amount: Decimal
    """Sum of tax, in the currency of the document."""
    additional_tax_amount: Decimal | None = None
    """Further tax beyond the lines' own, in the currency of the document."""
    additional_tax_percentage: Decimal | None = None
    """Further tax as a percentage, 0 to 100."""
    allocated_on_date: _dt.datetime | None = None
    """Date on which the amount was allocated."""
    credit_note_number: str | None = None
    """Number of the credit note, as people know it."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    customer_ref: _models.CustomerRef | None = None
    """Customer that the record concerns."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    issue_date: _dt.datetime | None = None
    """Date of issue."""
    line_items: list[_models.CreditNoteLineItem] | None = None
    """Lines of the document."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    payment_allocations: list[_models.PaymentAllocation] | None = None
    """Payments, and other records, that were set against it."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    withholding_tax: list[_models.WithholdingTax] | None = None
    """Taxes withheld from the payment."""

    __fields__ = (
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL, required=True),
        _rt.Field("remainingCredit", "remaining_credit", _rt.DECIMAL, required=True),
        _rt.Field("status", "status", _rt.Ref("CreditNoteStatus"), required=True),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, required=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, required=True),
        _rt.Field("totalDiscount", "total_discount", _rt.DECIMAL, required=True),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL, required=True),
        _rt.Field("additionalTaxAmount", "additional_tax_amount", _rt.DECIMAL),
        _rt.Field("additionalTaxPercentage", "additional_tax_percentage", _rt.DECIMAL),
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("creditNoteNumber", "credit_note_number", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("CreditNoteLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paymentAllocations", "payment_allocations", _rt.ListOf(_rt.Ref("PaymentAllocation")), nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("withholdingTax", "withholding_tax", _rt.ListOf(_rt.Ref("WithholdingTax")), nullable=True),
    )
