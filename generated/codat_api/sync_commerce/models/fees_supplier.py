from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.configuration_option import ConfigurationOption


@define(kw_only=True, repr=False)
class FeesSupplier(_rt.Model):
    """`FeesSupplier`."""

    selected_supplier_id: str | None = None
    supplier_options: list[ConfigurationOption] | None = None

    __fields__ = (
        _rt.Field("selectedSupplierId", "selected_supplier_id", _rt.STRING, nullable=True),
        _rt.Field("supplierOptions", "supplier_options", _rt.ListOf(_rt.Ref("ConfigurationOption")), nullable=True),
    )
