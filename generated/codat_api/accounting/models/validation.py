from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Validation(_rt.Model):
    """`Validation`.

    Attributes:
        errors: Errors found. `list[ValidationItem]`; may be absent or null.
        warnings: Warnings found. `list[ValidationItem]`; may be absent or null.
    """

    errors: list[_models.ValidationItem] | None = None
    """Errors found."""
    warnings: list[_models.ValidationItem] | None = None
    """Warnings found."""

    __fields__ = (
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("ValidationItem")), nullable=True),
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("ValidationItem")), nullable=True),
    )
