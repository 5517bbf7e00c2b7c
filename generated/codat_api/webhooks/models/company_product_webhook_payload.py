from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyProductWebhookPayload(_rt.Model):
    """`CompanyProductWebhookPayload`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        product_id: Identifier of the Codat product. JSON `productId`, `str`; may be absent.
        product_name: Name of the Codat product. JSON `productName`, `str`; may be absent.
        products: Codat products that are enabled. `list[str]`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description, for people."""
    product_id: str | None = None
    """Identifier of the Codat product."""
    product_name: str | None = None
    """Name of the Codat product."""
    products: list[str] | None = None
    """Codat products that are enabled."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("productId", "product_id", _rt.STRING),
        _rt.Field("productName", "product_name", _rt.STRING),
        _rt.Field("products", "products", _rt.ListOf(_rt.STRING)),
    )
