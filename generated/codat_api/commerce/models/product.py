from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Product(_rt.Model):
    """`Product`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`; may be absent.
        description: Description, for people. `str`; may be absent.
        categorization: Category of the product on the platform. `str`; may be absent.
        is_gift_card: Whether the product is a gift card. JSON `isGiftCard`, `bool`; may be absent.
        variants: Variants of the product, such as sizes. `list[ProductVariant]`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description, for people."""
    categorization: str | None = None
    """Category of the product on the platform."""
    is_gift_card: bool | None = None
    """Whether the product is a gift card."""
    variants: list[_models.ProductVariant] | None = None
    """Variants of the product, such as sizes."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("categorization", "categorization", _rt.STRING),
        _rt.Field("isGiftCard", "is_gift_card", _rt.BOOLEAN),
        _rt.Field("variants", "variants", _rt.ListOf(_rt.Ref("ProductVariant"))),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
    )
