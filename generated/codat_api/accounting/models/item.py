from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_item import BillItem
    from ..models.invoice_item import InvoiceItem
    from ..models.item_status import ItemStatus
    from ..models.item_type import ItemType
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class Item(_rt.Model):
    """`Item`."""

    is_bill_item: bool
    is_invoice_item: bool
    item_status: ItemStatus
    type_: ItemType
    bill_item: BillItem | None = None
    code: str | None = None
    id: str | None = None
    invoice_item: InvoiceItem | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    name: str | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None

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
