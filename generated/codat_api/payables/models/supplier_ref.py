from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SupplierRef(_rt.Model):
    """`SupplierRef`."""

    id: str
    supplier_name: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("supplierName", "supplier_name", _rt.STRING, nullable=True),
    )
