from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AgedCurrencyOutstanding(_rt.Model):
    """`AgedCurrencyOutstanding`.

    Attributes:
        aged_outstanding_amounts: Outstanding amounts by age. JSON `agedOutstandingAmounts`,
            `list[AgedOutstandingAmount]`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
    """

    aged_outstanding_amounts: list[_models.AgedOutstandingAmount] | None = None
    """Outstanding amounts by age."""
    currency: str | None = None
    """Currency, ISO 4217."""

    __fields__ = (
        _rt.Field("agedOutstandingAmounts", "aged_outstanding_amounts", _rt.ListOf(_rt.Ref("AgedOutstandingAmount"))),
        _rt.Field("currency", "currency", _rt.STRING),
    )
