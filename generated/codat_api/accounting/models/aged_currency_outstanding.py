from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.aged_outstanding_amount import AgedOutstandingAmount


@define(kw_only=True, repr=False)
class AgedCurrencyOutstanding(_rt.Model):
    """`AgedCurrencyOutstanding`."""

    aged_outstanding_amounts: list[AgedOutstandingAmount] | None = None
    currency: str | None = None

    __fields__ = (
        _rt.Field("agedOutstandingAmounts", "aged_outstanding_amounts", _rt.ListOf(_rt.Ref("AgedOutstandingAmount"))),
        _rt.Field("currency", "currency", _rt.STRING),
    )
