from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedReportAccountCategory(_rt.Model):
    """`EnhancedReportAccountCategory`.

    Attributes:
        status: Status. `str`; may be absent.
        levels: Levels of the category, the broadest first. `list[AccountCategoryLevel]`; may be absent.
    """

    status: str | None = None
    """Status."""
    levels: list[_models.AccountCategoryLevel] | None = None
    """Levels of the category, the broadest first."""

    __fields__ = (
        _rt.Field("status", "status", _rt.STRING),
        _rt.Field("levels", "levels", _rt.ListOf(_rt.Ref("AccountCategoryLevel"))),
    )
