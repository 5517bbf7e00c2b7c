from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ErrorValidation(_rt.Model):
    """`ErrorValidation`.

    Attributes:
        errors: Errors found. `list[ErrorValidationItem]`; may be absent or null.
        warnings: Warnings found. `list[ErrorValidationItem]`; may be absent or null.
    """

    errors: list[_models.ErrorValidationItem] | None = None
    """Errors found."""
    warnings: list[_models.ErrorValidationItem] | None = None
    """Warnings found."""

    __fields__ = (
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("ErrorValidationItem")), nullable=True),
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("ErrorValidationItem")), nullable=True),
    )
