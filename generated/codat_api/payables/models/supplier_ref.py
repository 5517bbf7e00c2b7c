from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SupplierRef(_rt.Model):
    """`SupplierRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        supplier_name: Name of the supplier. JSON `supplierName`, `str`; may be absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    supplier_name: str | None = None
    """Name of the supplier."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("supplierName", "supplier_name", _rt.STRING, nullable=True),
    )
