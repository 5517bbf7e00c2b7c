from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountCategoryLevel(_rt.Model):
    """`AccountCategoryLevel`.

    Attributes:
        level_name: Name of the level. JSON `levelName`, `str`; may be absent.
        confidence: Confidence in the category, from 0 to 1. `Decimal`; may be absent.
    """

    level_name: str | None = None
    """Name of the level."""
    confidence: Decimal | None = None
    """Confidence in the category, from 0 to 1."""

    __fields__ = (
        _rt.Field("levelName", "level_name", _rt.STRING),
        _rt.Field("confidence", "confidence", _rt.DECIMAL),
    )
