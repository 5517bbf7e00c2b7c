from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushValidationInfo(_rt.Model):
    """`PushValidationInfo`.

    Attributes:
        warnings: Warnings found. `list[PushFieldValidation]`; may be absent or null.
        information: Remarks that need no action. `list[PushFieldValidation]`; may be absent or null.
    """

    warnings: list[_models.PushFieldValidation] | None = None
    """Warnings found."""
    information: list[_models.PushFieldValidation] | None = None
    """Remarks that need no action."""

    __fields__ = (
        _rt.Field("warnings", "warnings", _rt.ListOf(_rt.Ref("PushFieldValidation")), nullable=True),
        _rt.Field("information", "information", _rt.ListOf(_rt.Ref("PushFieldValidation")), nullable=True),
    )
