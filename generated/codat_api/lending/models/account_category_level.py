from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountCategoryLevel(_rt.Model):
    """`AccountCategoryLevel`."""

    level_name: str | None = None
    confidence: Decimal | None = None

    __fields__ = (
        _rt.Field("levelName", "level_name", _rt.STRING),
        _rt.Field("confidence", "confidence", _rt.DECIMAL),
    )
