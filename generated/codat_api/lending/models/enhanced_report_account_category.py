from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_category_level import AccountCategoryLevel


@define(kw_only=True, repr=False)
class EnhancedReportAccountCategory(_rt.Model):
    """`EnhancedReportAccountCategory`.

    Attributes:
        status: Status. `str`; may be absent.
        levels: Levels of the category, the broadest first. `list[AccountCategoryLevel]`; may be absent.
    """

    status: str | None = None
    """Status."""
    levels: list[AccountCategoryLevel] | None = None
    """Levels of the category, the broadest first."""

    __fields__ = (
        _rt.Field("status", "status", _rt.STRING),
        _rt.Field("levels", "levels", _rt.ListOf(_rt.Ref("AccountCategoryLevel"))),
    )
