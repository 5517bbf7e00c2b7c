from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.excel_report_types import ExcelReportTypes


@define(kw_only=True, repr=False)
class ExcelStatus(_rt.Model):
    """`ExcelStatus`."""

    last_generated: _dt.datetime | None = None
    in_progress: bool | None = None
    queued: str | None = None
    success: bool | None = None
    error_message: str | None = None
    last_invocation_id: str | None = None
    report_type: ExcelReportTypes | None = None
    file_size: int | None = None

    __fields__ = (
        _rt.Field("lastGenerated", "last_generated", _rt.DATETIME),
        _rt.Field("inProgress", "in_progress", _rt.BOOLEAN),
        _rt.Field("queued", "queued", _rt.STRING),
        _rt.Field("success", "success", _rt.BOOLEAN),
        _rt.Field("errorMessage", "error_message", _rt.STRING),
        _rt.Field("lastInvocationId", "last_invocation_id", _rt.STRING),
        _rt.Field("reportType", "report_type", _rt.Ref("ExcelReportTypes")),
        _rt.Field("fileSize", "file_size", _rt.INTEGER, nullable=True),
    )
