from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.product_variant import ProductVariant
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class Product(_rt.Model):
    """`Product`."""

    id: str
    name: str | None = None
    description: str | None = None
    categorization: str | None = None
    is_gift_card: bool | None = None
    variants: list[ProductVariant] | None = None
    supplemental_data: SupplementalData | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("categorization", "categorization", _rt.STRING),
        _rt.Field("isGiftCard", "is_gift_card", _rt.BOOLEAN),
        _rt.Field("variants", "variants", _rt.ListOf(_rt.Ref("ProductVariant"))),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
    )
