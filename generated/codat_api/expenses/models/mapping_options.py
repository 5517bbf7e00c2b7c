from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_mapping_info import AccountMappingInfo
    from ..models.tax_rate_mapping_info import TaxRateMappingInfo
    from ..models.tracking_category_mapping_info import TrackingCategoryMappingInfo


@define(kw_only=True, repr=False)
class MappingOptions(_rt.Model):
    """`MappingOptions`."""

    expense_provider: str | None = None
    accounts: list[AccountMappingInfo] | None = None
    tracking_categories: list[TrackingCategoryMappingInfo] | None = None
    tax_rates: list[TaxRateMappingInfo] | None = None

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
