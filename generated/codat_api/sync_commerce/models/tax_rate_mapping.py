from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxRateMapping(_rt.Model):
    """`TaxRateMapping`.

    Attributes:
        selected_commerce_tax_rate_ids: Identifiers of the commerce tax rates that were selected. JSON
            `selectedCommerceTaxRateIds`, `list[str]`; may be absent or null.
        selected_accounting_tax_rate_id: Identifier of the accounting tax rate that was selected. JSON
            `selectedAccountingTaxRateId`, `str`; may be absent or null.
    """

    selected_commerce_tax_rate_ids: list[str] | None = None
    """Identifiers of the commerce tax rates that were selected."""
    selected_accounting_tax_rate_id: str | None = None
    """Identifier of the accounting tax rate that was selected."""

    __fields__ = (
        _rt.Field(
            "selectedCommerceTaxRateIds", "selected_commerce_tax_rate_ids", _rt.ListOf(_rt.STRING), nullable=True
        ),
        _rt.Field("selectedAccountingTaxRateId", "selected_accounting_tax_rate_id", _rt.STRING, nullable=True),
    )
