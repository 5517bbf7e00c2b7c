from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.report_operation_status import ReportOperationStatus
    from ..models.report_type import ReportType


@define(kw_only=True, repr=False)
class ReportMetadata(_rt.Model):
    """`ReportMetadata`."""

    last_generated: str | None = None
    report_status: str | None = None
    queued: str | None = None
    error_message: str | None = None
    report_type: ReportType | None = None
    report_generated_history: list[str] | None = None
    id: str | None = None
    type_: ReportType | None = None
    status: ReportOperationStatus | None = None
    requested_date: _dt.datetime | None = None
    updated_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("lastGenerated", "last_generated", _rt.STRING, nullable=True),
        _rt.Field("reportStatus", "report_status", _rt.STRING),
        _rt.Field("queued", "queued", _rt.STRING),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("reportType", "report_type", _rt.Ref("ReportType")),
        _rt.Field("reportGeneratedHistory", "report_generated_history", _rt.ListOf(_rt.STRING)),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("type", "type_", _rt.Ref("ReportType")),
        _rt.Field("status", "status", _rt.Ref("ReportOperationStatus")),
        _rt.Field("requestedDate", "requested_date", _rt.DATETIME),
        _rt.Field("updatedDate", "updated_date", _rt.DATETIME),
    )
