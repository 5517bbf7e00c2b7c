from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.configuration_option import ConfigurationOption


@define(kw_only=True, repr=False)
class TaxRateAmount(_rt.Model):
    """`TaxRateAmount`."""

    selected_tax_rate_id: str | None = None
    tax_rate_options: list[ConfigurationOption] | None = None

    __fields__ = (
        _rt.Field("selectedTaxRateId", "selected_tax_rate_id", _rt.STRING, nullable=True),
        _rt.Field("taxRateOptions", "tax_rate_options", _rt.ListOf(_rt.Ref("ConfigurationOption")), nullable=True),
    )
