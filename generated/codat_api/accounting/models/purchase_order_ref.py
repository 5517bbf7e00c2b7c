from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class PurchaseOrderRef(_rt.Model):
    """`PurchaseOrderRef`."""

    id: str | None = None
    purchase_order_number: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("purchaseOrderNumber", "purchase_order_number", _rt.STRING, nullable=True),
    )
