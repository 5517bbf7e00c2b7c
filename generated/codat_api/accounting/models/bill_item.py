from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillItem(_rt.Model):
    """`BillItem`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        tax_rate_ref: Tax rate that applies. JSON `taxRateRef`, `TaxRateRef`; may be absent.
        unit_price: Price of one unit. JSON `unitPrice`, `Decimal`; may be absent or null.
    """

    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    description: str | None = None
    """Description, for people."""
    tax_rate_ref: _models.TaxRateRef | None = None
    """Tax rate that applies."""
    unit_price: Decimal | None = None
    """Price of one unit."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("TaxRateRef")),
        _rt.Field("unitPrice", "unit_price", _rt.DECIMAL, nullable=True),
    )
