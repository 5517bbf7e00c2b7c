from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.configuration_option import ConfigurationOption
    from ..models.tax_rate_mapping import TaxRateMapping


@define(kw_only=True, repr=False)
class NewTaxRates(_rt.Model):
    """`NewTaxRates`."""

    accounting_tax_rate_options: list[ConfigurationOption] | None = None
    commerce_tax_rate_options: list[ConfigurationOption] | None = None
    tax_rate_mappings: list[TaxRateMapping] | None = None
    selected_default_zero_tax_rate_id: str | None = None
    default_zero_tax_rate_options: list[ConfigurationOption] | None = None

    __fields__ = (
        _rt.Field(
            "accountingTaxRateOptions",
            "accounting_tax_rate_options",
            _rt.ListOf(_rt.Ref("ConfigurationOption")),
            nullable=True,
        ),
        _rt.Field(
            "commerceTaxRateOptions",
            "commerce_tax_rate_options",
            _rt.ListOf(_rt.Ref("ConfigurationOption")),
            nullable=True,
        ),
        _rt.Field("taxRateMappings", "tax_rate_mappings", _rt.ListOf(_rt.Ref("TaxRateMapping")), nullable=True),
        _rt.Field("selectedDefaultZeroTaxRateId", "selected_default_zero_tax_rate_id", _rt.STRING, nullable=True),
        _rt.Field(
            "defaultZeroTaxRateOptions",
            "default_zero_tax_rate_options",
            _rt.ListOf(_rt.Ref("ConfigurationOption")),
            nullable=True,
        ),
    )
