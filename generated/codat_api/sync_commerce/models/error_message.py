from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.error_validation import ErrorValidation


@define(kw_only=True, repr=False)
class ErrorMessage(_rt.Model):
    """`ErrorMessage`."""

    status_code: int | None = None
    service: str | None = None
    error: str | None = None
    correlation_id: str | None = None
    validation: ErrorValidation | None = None
    can_be_retried: str | None = None
    detailed_error_code: int | None = None

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.INTEGER),
        _rt.Field("service", "service", _rt.STRING),
        _rt.Field("error", "error", _rt.STRING),
        _rt.Field("correlationId", "correlation_id", _rt.STRING),
        _rt.Field("validation", "validation", _rt.Ref("ErrorValidation"), nullable=True),
        _rt.Field("canBeRetried", "can_be_retried", _rt.STRING),
        _rt.Field("detailedErrorCode", "detailed_error_code", _rt.INTEGER),
    )
