from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.error_validation_item import ErrorValidationItem


@define(kw_only=True, repr=False)
class ErrorValidation(_rt.Model):
    """`ErrorValidation`.

    Attributes:
        errors: Errors found. `list[ErrorValidationItem]`; may be absent or null.
        warnings: Warnings found. `list[ErrorValidationItem]`; may be absent or null.
    """

    errors: list[ErrorValidationItem] | None = None
    """Errors found."""
    warnings: list[ErrorValidationItem] | None = None
    """Warnings found."""

    __fields__ = (
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("ErrorValidationItem")), nullable=True),
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("ErrorValidationItem")), nullable=True),
    )
