from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.contact_ref import ContactRef
    from ..models.direct_cost_line_item import DirectCostLineItem
    from ..models.metadata import Metadata
    from ..models.payment_allocation import PaymentAllocation
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class DirectCost(_rt.Model):
    """`DirectCost`."""

    currency: str
    issue_date: _dt.datetime
    line_items: list[DirectCostLineItem]
    payment_allocations: list[PaymentAllocation]
    sub_total: Decimal
    tax_amount: Decimal
    total_amount: Decimal
    contact_ref: ContactRef | None = None
    currency_rate: Decimal | None = None
    id: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    reference: str | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("DirectCostLineItem")), required=True),
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
