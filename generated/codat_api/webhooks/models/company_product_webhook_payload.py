from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyProductWebhookPayload(_rt.Model):
    """`CompanyProductWebhookPayload`."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    product_id: str | None = None
    product_name: str | None = None
    products: list[str] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("productId", "product_id", _rt.STRING),
        _rt.Field("productName", "product_name", _rt.STRING),
        _rt.Field("products", "products", _rt.ListOf(_rt.STRING)),
    )
