from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef
    from ..models.tax_rate_ref import TaxRateRef


@define(kw_only=True, repr=False)
class BillItem(_rt.Model):
    """`BillItem`."""

    account_ref: AccountRef | None = None
    description: str | None = None
    tax_rate_ref: TaxRateRef | None = None
    unit_price: Decimal | None = None

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("TaxRateRef")),
        _rt.Field("unitPrice", "unit_price", _rt.DECIMAL, nullable=True),
    )
