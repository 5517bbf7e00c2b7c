from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DirectIncome(_rt.Model):
    """`DirectIncome`.

    Attributes:
        currency: Currency, ISO 4217. `str`.
        issue_date: Date of issue. JSON `issueDate`, `datetime`.
        line_items: Lines of the document. JSON `lineItems`, `list[DirectIncomeLineItem]`.
        payment_allocations: Payments, and other records, that were set against it. JSON `paymentAllocations`,
            `list[PaymentAllocation]`.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`.
        contact_ref: Customer or supplier that the record concerns. JSON `contactRef`, `ContactRef`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
    """

    currency: str
    """Currency, ISO 4217."""
    issue_date: _dt.datetime
    """Date of issue."""
    line_items: list[_models.DirectIncomeLineItem]
    """Lines of the document."""
    payment_allocations: list[_models.PaymentAllocation]
    """Payments, and other records, that were set against it."""
    sub_total: Decimal
    """Amount before tax and after discounts, in the currency of the document."""
    tax_amount: Decimal
    """Tax, in the currency of the document."""
    total_amount: Decimal
    """Amount with tax, in the currency of the document."""
    contact_ref: _models.ContactRef | None = None
    """Customer or supplier that the record concerns."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("DirectIncomeLineItem")), required=True),
        _rt.Field("paymentAllocations", "payment_allocations", _rt.ListOf(_rt.Ref("PaymentAllocation")), required=True),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, required=True),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL, required=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, required=True),
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ContactRef")),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
    )
