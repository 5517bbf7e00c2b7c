from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentMappingOptions(_rt.Model):
    """`PaymentMappingOptions`.

    Attributes:
        bank_accounts: Bank accounts. JSON `bankAccounts`, `list[BankAccountMappingOption]`; may be absent.
        pagination: How to get the next page. `Pagination`; may be absent.
    """

    bank_accounts: list[_models.BankAccountMappingOption] | None = None
    """Bank accounts."""
    pagination: _models.Pagination | None = None
    """How to get the next page."""

    __fields__ = (
        _rt.Field("bankAccounts", "bank_accounts", _rt.ListOf(_rt.Ref("BankAccountMappingOption"))),
        _rt.Field("pagination", "pagination", _rt.Ref("Pagination")),
    )
