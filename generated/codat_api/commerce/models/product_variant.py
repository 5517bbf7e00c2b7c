from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ProductVariant(_rt.Model):
    """`ProductVariant`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`; may be absent.
        is_tax_enabled: Whether sales of it are taxed. JSON `isTaxEnabled`, `bool`; may be absent.
        sku: Stock keeping unit. `str`; may be absent.
        barcode: Barcode, such as an EAN or UPC. `str`; may be absent.
        unit_of_measure: Unit in which it is counted. JSON `unitOfMeasure`, `str`; may be absent.
        vat_percentage: VAT as a percentage, 0 to 100. JSON `vatPercentage`, `Decimal`; may be absent.
        prices: Prices, by currency. `list[ProductPrice]`; may be absent.
        inventory: Stock of the product. `ProductInventory`; may be absent.
        shipping_required: Whether the product has to be shipped. JSON `shippingRequired`, `bool`; may be absent.
        status: Status. `ProductVariantStatus` (`Unknown`, `Published`, `Unpublished`); may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    is_tax_enabled: bool | None = None
    """Whether sales of it are taxed."""
    sku: str | None = None
    """Stock keeping unit."""
    barcode: str | None = None
    """Barcode, such as an EAN or UPC."""
    unit_of_measure: str | None = None
    """Unit in which it is counted."""
    vat_percentage: Decimal | None = None
    """VAT as a percentage, 0 to 100."""
    prices: list[_models.ProductPrice] | None = None
    """Prices, by currency."""
    inventory: _models.ProductInventory | None = None
    """Stock of the product."""
    shipping_required: bool | None = None
    """Whether the product has to be shipped."""
    status: _models.ProductVariantStatus | None = None
    """Status."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("isTaxEnabled", "is_tax_enabled", _rt.BOOLEAN),
        _rt.Field("sku", "sku", _rt.STRING),
        _rt.Field("barcode", "barcode", _rt.STRING),
        _rt.Field("unitOfMeasure", "unit_of_measure", _rt.STRING),
        _rt.Field("vatPercentage", "vat_percentage", _rt.DECIMAL),
        _rt.Field("prices", "prices", _rt.ListOf(_rt.Ref("ProductPrice"))),
        _rt.Field("inventory", "inventory", _rt.Ref("ProductInventory")),
        _rt.Field("shippingRequired", "shipping_required", _rt.BOOLEAN),
        _rt.Field("status", "status", _rt.Ref("ProductVariantStatus")),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
