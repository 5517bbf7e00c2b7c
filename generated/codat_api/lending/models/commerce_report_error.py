from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.commerce_report_error_details import CommerceReportErrorDetails


@define(kw_only=True, repr=False)
class CommerceReportError(_rt.Model):
    """`CommerceReportError`."""

    message: str | None = None
    type_: str | None = None
    details: CommerceReportErrorDetails | None = None

    __fields__ = (
        _rt.Field("message", "message", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("details", "details", _rt.Ref("CommerceReportErrorDetails")),
    )
