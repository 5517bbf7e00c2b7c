from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxRateMapping(_rt.Model):
    """`TaxRateMapping`."""

    selected_commerce_tax_rate_ids: list[str] | None = None
    selected_accounting_tax_rate_id: str | None = None

    __fields__ = (
        _rt.Field(
            "selectedCommerceTaxRateIds", "selected_commerce_tax_rate_ids", _rt.ListOf(_rt.STRING), nullable=True
        ),
        _rt.Field("selectedAccountingTaxRateId", "selected_accounting_tax_rate_id", _rt.STRING, nullable=True),
    )
