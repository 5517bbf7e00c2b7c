from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountBalance(_rt.Model):
    """`AccountBalance`."""

    available: Decimal | None = None
    pending: Decimal | None = None
    reserved: Any = None
    currency: str | None = None

    __fields__ = (
        _rt.Field("available", "available", _rt.DECIMAL),
        _rt.Field("pending", "pending", _rt.DECIMAL),
        _rt.Field("reserved", "reserved", _rt.ANY, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
    )
