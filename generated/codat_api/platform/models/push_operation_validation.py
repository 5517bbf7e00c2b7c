from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.validation_item import ValidationItem


@define(kw_only=True, repr=False)
class PushOperationValidation(_rt.Model):
    """`PushOperationValidation`.

    Attributes:
        errors: Errors found. `list[ValidationItem]`; may be absent or null.
        warnings: Warnings found. `list[ValidationItem]`; may be absent or null.
    """

    errors: list[ValidationItem] | None = None
    """Errors found."""
    warnings: list[ValidationItem] | None = None
    """Warnings found."""

    __fields__ = (
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("ValidationItem")), nullable=True),
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("ValidationItem")), nullable=True),
    )
