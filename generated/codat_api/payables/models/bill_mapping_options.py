from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillMappingOptions(_rt.Model):
    """`BillMappingOptions`.

    Attributes:
        accounts: Accounts. `list[AccountMappingOption]`; may be absent.
        tax_rates: Tax rates. JSON `taxRates`, `list[TaxRateMappingOption]`; may be absent.
        pagination: How to get the next page. `Pagination`; may be absent.
    """

    accounts: list[_models.AccountMappingOption] | None = None
    """Accounts."""
    tax_rates: list[_models.TaxRateMappingOption] | None = None
    """Tax rates."""
    pagination: _models.Pagination | None = None
    """How to get the next page."""

    __fields__ = (
        _rt.Field("accounts", "accounts", _rt.ListOf(_rt.Ref("AccountMappingOption"))),
        _rt.Field("taxRates", "tax_rates", _rt.ListOf(_rt.Ref("TaxRateMappingOption"))),
        _rt.Field("pagination", "pagination", _rt.Ref("Pagination")),
    )
