from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Item(_rt.Model):
    """`Item`.

    Attributes:
        is_bill_item: Whether the item can be bought. JSON `isBillItem`, `bool`.
        is_invoice_item: Whether the item can be sold. JSON `isInvoiceItem`, `bool`.
        item_status: Whether the item is in use. JSON `itemStatus`, `ItemStatus` (`Unknown`, `Active`, `Archived`).
        type_: Kind of item, such as `Inventory` or `Service`. JSON `type`, `ItemType` (`Unknown`, `Inventory`,
            `NonInventory`, `Service`).
        bill_item: Details used when the item is bought. JSON `billItem`, `BillItem`; may be absent.
        code: Code of the item, as people know it. `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        invoice_item: Details used when the item is sold. JSON `invoiceItem`, `InvoiceItem`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        name: Name. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
    """

    is_bill_item: bool
    """Whether the item can be bought."""
    is_invoice_item: bool
    """Whether the item can be sold."""
    item_status: _models.ItemStatus
    """Whether the item is in use."""
    type_: _models.ItemType
    """Kind of item, such as `Inventory` or `Service`."""
    bill_item: _models.BillItem | None = None
    """Details used when the item is bought."""
    code: str | None = None
    """Code of the item, as people know it."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    invoice_item: _models.InvoiceItem | None = None
    """Details used when the item is sold."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    name: str | None = None
    """Name."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""

    __fields__ = (
        _rt.Field("isBillItem", "is_bill_item", _rt.BOOLEAN, required=True),
        _rt.Field("isInvoiceItem", "is_invoice_item", _rt.BOOLEAN, required=True),
        _rt.Field("itemStatus", "item_status", _rt.Ref("ItemStatus"), required=True),
        _rt.Field("type", "type_", _rt.Ref("ItemType"), required=True),
        _rt.Field("billItem", "bill_item", _rt.Ref("BillItem")),
        _rt.Field("code", "code", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("invoiceItem", "invoice_item", _rt.Ref("InvoiceItem")),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
    )
