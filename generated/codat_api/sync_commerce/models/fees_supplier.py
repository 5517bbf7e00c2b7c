from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class FeesSupplier(_rt.Model):
    """`FeesSupplier`.

    Attributes:
        selected_supplier_id: Identifier of the supplier that was selected. JSON `selectedSupplierId`, `str`; may be
            absent or null.
        supplier_options: Suppliers that may be selected. JSON `supplierOptions`, `list[ConfigurationOption]`; may
            be absent or null.
    """

    selected_supplier_id: str | None = None
    """Identifier of the supplier that was selected."""
    supplier_options: list[_models.ConfigurationOption] | None = None
    """Suppliers that may be selected."""

    __fields__ = (
        _rt.Field("selectedSupplierId", "selected_supplier_id", _rt.STRING, nullable=True),
        _rt.Field("supplierOptions", "supplier_options", _rt.ListOf(_rt.Ref("ConfigurationOption")), nullable=True),
    )
