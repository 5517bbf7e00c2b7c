from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TaxRateAmount(_rt.Model):
    """`TaxRateAmount`.

    Attributes:
        selected_tax_rate_id: Identifier of the tax rate that was selected. JSON `selectedTaxRateId`, `str`; may be
            absent or null.
        tax_rate_options: Tax rates that may be selected. JSON `taxRateOptions`, `list[ConfigurationOption]`; may be
            absent or null.
    """

    selected_tax_rate_id: str | None = None
    """Identifier of the tax rate that was selected."""
    tax_rate_options: list[_models.ConfigurationOption] | None = None
    """Tax rates that may be selected."""

    __fields__ = (
        _rt.Field("selectedTaxRateId", "selected_tax_rate_id", _rt.STRING, nullable=True),
        _rt.Field("taxRateOptions", "tax_rate_options", _rt.ListOf(_rt.Ref("ConfigurationOption")), nullable=True),
    )
