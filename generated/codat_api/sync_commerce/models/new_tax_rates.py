from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class NewTaxRates(_rt.Model):
    """`NewTaxRates`.

    Attributes:
        accounting_tax_rate_options: Tax rates of the accounting platform that may be selected. JSON
            `accountingTaxRateOptions`, `list[ConfigurationOption]`; may be absent or null.
        commerce_tax_rate_options: Tax rates of the commerce platform that may be selected. JSON
            `commerceTaxRateOptions`, `list[ConfigurationOption]`; may be absent or null.
        tax_rate_mappings: Which tax rate stands for which. JSON `taxRateMappings`, `list[TaxRateMapping]`; may be
            absent or null.
        selected_default_zero_tax_rate_id: Identifier of the tax rate for untaxed amounts that was selected. JSON
            `selectedDefaultZeroTaxRateId`, `str`; may be absent or null.
        default_zero_tax_rate_options: Tax rates that may be selected for untaxed amounts. JSON
            `defaultZeroTaxRateOptions`, `list[ConfigurationOption]`; may be absent or null.
    """

    accounting_tax_rate_options: list[_models.ConfigurationOption] | None = None
    """Tax rates of the accounting platform that may be selected."""
    commerce_tax_rate_options: list[_models.ConfigurationOption] | None = None
    """Tax rates of the commerce platform that may be selected."""
    tax_rate_mappings: list[_models.TaxRateMapping] | None = None
    """Which tax rate stands for which."""
    selected_default_zero_tax_rate_id: str | None = None
    """Identifier of the tax rate for untaxed amounts that was selected."""
    default_zero_tax_rate_options: list[_models.ConfigurationOption] | None = None
    """Tax rates that may be selected for untaxed amounts."""

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
