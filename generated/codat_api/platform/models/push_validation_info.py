from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.push_field_validation import PushFieldValidation


@define(kw_only=True, repr=False)
class PushValidationInfo(_rt.Model):
    """`PushValidationInfo`."""

    warnings: list[PushFieldValidation] | None = None
    information: list[PushFieldValidation] | None = None

    __fields__ = (
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("PushFieldValidation")), nullable=True),
        _rt.Field("information", "information", _rt.ListOf(_rt.Ref("PushFieldValidation")), nullable=True),
    )
