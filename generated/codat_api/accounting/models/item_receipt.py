from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ItemReceipt(_rt.Model):
    """`ItemReceipt`.

    Attributes:
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        line_items: Lines of the document. JSON `lineItems`, `list[ItemReceiptLineItem]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        purchase_order_refs: Purchase orders that it fulfils. JSON `purchaseOrderRefs`, `list[PurchaseOrderRef]`;
            may be absent or null.
        received_date: Date on which the goods were received. JSON `receivedDate`, `datetime`; may be absent.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `ItemReceiptStatus` (`Unknown`, `Draft`, `Received`, `Rejected`, `Void`); may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        supplier_ref: Supplier that the record concerns. JSON `supplierRef`, `SupplierRef`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
    """

    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    line_items: list[_models.ItemReceiptLineItem] | None = None
    """Lines of the document."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    purchase_order_refs: list[_models.PurchaseOrderRef] | None = None
    """Purchase orders that it fulfils."""
    received_date: _dt.datetime | None = None
    """Date on which the goods were received."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.ItemReceiptStatus | None = None
    """Status."""
    sub_total: Decimal | None = None
    """Amount before tax and after discounts, in the currency of the document."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    supplier_ref: _models.SupplierRef | None = None
    """Supplier that the record concerns."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""

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
