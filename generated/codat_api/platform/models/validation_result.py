from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ValidationResult(_rt.Model):
    """`ValidationResult`.

    Attributes:
        errors: Errors found. `list[ValidationResultValidationItem]`; may be absent.
        warnings: Warnings found. `list[ValidationResultValidationItem]`; may be absent.
    """

    errors: list[_models.ValidationResultValidationItem] | None = None
    """Errors found."""
    warnings: list[_models.ValidationResultValidationItem] | None = None
    """Warnings found."""

    __fields__ = (
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("ValidationResultValidationItem"))),
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("ValidationResultValidationItem"))),
    )
