from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class PurchaseOrderRef(_rt.Model):
    """`PurchaseOrderRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        purchase_order_number: Number of the purchase order, as people know it. JSON `purchaseOrderNumber`, `str`;
            may be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    purchase_order_number: str | None = None
    """Number of the purchase order, as people know it."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("purchaseOrderNumber", "purchase_order_number", _rt.STRING, nullable=True),
    )
