from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Order(_rt.Model):
    """`Order`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        order_number: Number of the order, as people know it. JSON `orderNumber`, `str`; may be absent.
        country: Country that the order was placed in, ISO 3166. `str`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        closed_date: Time at which the order was completed or cancelled. JSON `closedDate`, `datetime`; may be
            absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        total_refund: Sum paid back, in the currency of the order. JSON `totalRefund`, `Decimal`; may be absent.
        total_tax_amount: Sum of tax, in the currency of the document. JSON `totalTaxAmount`, `Decimal`; may be
            absent.
        total_discount: Sum of all discounts, in the currency of the document. JSON `totalDiscount`, `Decimal`; may
            be absent.
        total_gratuity: Sum of tips, in the currency of the order. JSON `totalGratuity`, `Decimal`; may be absent.
        order_line_items: Lines of the order. JSON `orderLineItems`, `list[OrderLineItem]`; may be absent.
        payments: Payments. `list[PaymentRef]`; may be absent.
        service_charges: Charges beside the goods, such as delivery. JSON `serviceCharges`, `list[ServiceCharge]`;
            may be absent.
        location_ref: Place that it concerns. JSON `locationRef`, `LocationRef`; may be absent.
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CommerceCustomerRef`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    order_number: str | None = None
    """Number of the order, as people know it."""
    country: str | None = None
    """Country that the order was placed in, ISO 3166."""
    currency: str | None = None
    """Currency, ISO 4217."""
    closed_date: _dt.datetime | None = None
    """Time at which the order was completed or cancelled."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    total_refund: Decimal | None = None
    """Sum paid back, in the currency of the order."""
    total_tax_amount: Decimal | None = None
    """Sum of tax, in the currency of the document."""
    total_discount: Decimal | None = None
    """Sum of all discounts, in the currency of the document."""
    total_gratuity: Decimal | None = None
    """Sum of tips, in the currency of the order."""
    order_line_items: list[_models.OrderLineItem] | None = None
    """Lines of the order."""
    payments: list[_models.PaymentRef] | None = None
    """Payments."""
    service_charges: list[_models.ServiceCharge] | None = None
    """Charges beside the goods, such as delivery."""
    location_ref: _models.LocationRef | None = None
    """Place that it concerns."""
    customer_ref: _models.CommerceCustomerRef | None = None
    """Customer that the record concerns."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

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
