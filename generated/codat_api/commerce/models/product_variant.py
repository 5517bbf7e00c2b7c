from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.product_inventory import ProductInventory
    from ..models.product_price import ProductPrice
    from ..models.product_variant_status import ProductVariantStatus


@define(kw_only=True, repr=False)
class ProductVariant(_rt.Model):
    """`ProductVariant`."""

    id: str
    name: str | None = None
    is_tax_enabled: bool | None = None
    sku: str | None = None
    barcode: str | None = None
    unit_of_measure: str | None = None
    vat_percentage: Decimal | None = None
    prices: list[ProductPrice] | None = None
    inventory: ProductInventory | None = None
    shipping_required: bool | None = None
    status: ProductVariantStatus | None = None
    created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

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
