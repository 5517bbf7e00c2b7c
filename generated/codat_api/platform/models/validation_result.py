from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.validation_result_validation_item import ValidationResultValidationItem


@define(kw_only=True, repr=False)
class ValidationResult(_rt.Model):
    """`ValidationResult`.

    Attributes:
        errors: Errors found. `list[ValidationResultValidationItem]`; may be absent.
        warnings: Warnings found. `list[ValidationResultValidationItem]`; may be absent.
    """

    errors: list[ValidationResultValidationItem] | None = None
    """Errors found."""
    warnings: list[ValidationResultValidationItem] | None = None
    """Warnings found."""

    __fields__ = (
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("ValidationResultValidationItem"))),
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("ValidationResultValidationItem"))),
    )
