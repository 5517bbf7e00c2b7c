from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_mapping_option import AccountMappingOption
    from ..models.pagination import Pagination
    from ..models.tax_rate_mapping_option import TaxRateMappingOption


@define(kw_only=True, repr=False)
class BillMappingOptions(_rt.Model):
    """`BillMappingOptions`."""

    accounts: list[AccountMappingOption] | None = None
    tax_rates: list[TaxRateMappingOption] | None = None
    pagination: Pagination | None = None

    __fields__ = (
        _rt.Field("accounts", "accounts", _rt.ListOf(_rt.Ref("AccountMappingOption"))),
        _rt.Field("taxRates", "tax_rates", _rt.ListOf(_rt.Ref("TaxRateMappingOption"))),
        _rt.Field("pagination", "pagination", _rt.Ref("Pagination")),
    )
