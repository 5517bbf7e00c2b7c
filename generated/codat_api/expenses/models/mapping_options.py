from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class MappingOptions(_rt.Model):
    """`MappingOptions`.

    Attributes:
        expense_provider: Name of the expense software. JSON `expenseProvider`, `str`; may be absent or null.
        accounts: Accounts. `list[AccountMappingInfo]`; may be absent or null.
        tracking_categories: Tracking categories. JSON `trackingCategories`, `list[TrackingCategoryMappingInfo]`;
            may be absent or null.
        tax_rates: Tax rates. JSON `taxRates`, `list[TaxRateMappingInfo]`; may be absent or null.
    """

    expense_provider: str | None = None
    """Name of the expense software."""
    accounts: list[_models.AccountMappingInfo] | None = None
    """Accounts."""
    tracking_categories: list[_models.TrackingCategoryMappingInfo] | None = None
    """Tracking categories."""
    tax_rates: list[_models.TaxRateMappingInfo] | None = None
    """Tax rates."""

    __fields__ = (
        _rt.Field("expenseProvider", "expense_provider", _rt.STRING, nullable=True),
        _rt.Field("accounts", "accounts", _rt.ListOf(_rt.Ref("AccountMappingInfo")), nullable=True),
        _rt.Field(
            "trackingCategories",
            "tracking_categories",
            _rt.ListOf(_rt.Ref("TrackingCategoryMappingInfo")),
            nullable=True,
        ),
        _rt.Field("taxRates", "tax_rates", _rt.ListOf(_rt.Ref("TaxRateMappingInfo")), nullable=True),
    )
