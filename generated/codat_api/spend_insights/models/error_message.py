from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ErrorMessage(_rt.Model):
    """`ErrorMessage`.

    Attributes:
        status_code: HTTP status. JSON `statusCode`, `int`; may be absent.
        service: Part of Codat that answered. `str`; may be absent.
        error: Description of what went wrong. `str`; may be absent.
        correlation_id: Identifier of the request, which Codat's support asks for. JSON `correlationId`, `str`; may
            be absent.
        validation: Errors and warnings found. `ErrorValidation`; may be absent or null.
        can_be_retried: Whether the same request may succeed later. JSON `canBeRetried`, `str`; may be absent.
        detailed_error_code: Number that says more about the error than the status. JSON `detailedErrorCode`, `int`;
            may be absent.
    """

    status_code: int | None = None
    """HTTP status."""
    service: str | None = None
    """Part of Codat that answered."""
    error: str | None = None
    """Description of what went wrong."""
    correlation_id: str | None = None
    """Identifier of the request, which Codat's support asks for."""
    validation: _models.ErrorValidation | None = None
    """Errors and warnings found."""
    can_be_retried: str | None = None
    """Whether the same request may succeed later."""
    detailed_error_code: int | None = None
    """Number that says more about the error than the status."""

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.INTEGER),
        _rt.Field("service", "service", _rt.STRING),
        _rt.Field("error", "error", _rt.STRING),
        _rt.Field("correlationId", "correlation_id", _rt.STRING),
        _rt.Field("validation", "validation", _rt.Ref("ErrorValidation"), nullable=True),
        _rt.Field("canBeRetried", "can_be_retried", _rt.STRING),
        _rt.Field("detailedErrorCode", "detailed_error_code", _rt.INTEGER),
    )
