from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.commerce_customer_ref import CommerceCustomerRef
    from ..models.location_ref import LocationRef
    from ..models.order_line_item import OrderLineItem
    from ..models.payment_ref import PaymentRef
    from ..models.service_charge import ServiceCharge
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class Order(_rt.Model):
    """`Order`."""

    id: str
    order_number: str | None = None
    country: str | None = None
    currency: str | None = None
    closed_date: _dt.datetime | None = None
    total_amount: Decimal | None = None
    total_refund: Decimal | None = None
    total_tax_amount: Decimal | None = None
    total_discount: Decimal | None = None
    total_gratuity: Decimal | None = None
    order_line_items: list[OrderLineItem] | None = None
    payments: list[PaymentRef] | None = None
    service_charges: list[ServiceCharge] | None = None
    location_ref: LocationRef | None = None
    customer_ref: CommerceCustomerRef | None = None
    supplemental_data: SupplementalData | None = None
    created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("orderNumber", "order_number", _rt.STRING),
        _rt.Field("country", "country", _rt.STRING),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("closedDate", "closed_date", _rt.DATETIME),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("totalRefund", "total_refund", _rt.DECIMAL),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL),
        _rt.Field("totalDiscount", "total_discount", _rt.DECIMAL),
        _rt.Field("totalGratuity", "total_gratuity", _rt.DECIMAL),
        _rt.Field("orderLineItems", "order_line_items", _rt.ListOf(_rt.Ref("OrderLineItem"))),
        _rt.Field("payments", "payments", _rt.ListOf(_rt.Ref("PaymentRef"))),
        _rt.Field("serviceCharges", "service_charges", _rt.ListOf(_rt.Ref("ServiceCharge"))),
        _rt.Field("locationRef", "location_ref", _rt.Ref("LocationRef")),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CommerceCustomerRef")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
