from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.report_operation_status import ReportOperationStatus
    from ..models.report_operation_type import ReportOperationType


@define(kw_only=True, repr=False)
class ReportOperation(_rt.Model):
    """`ReportOperation`."""

    id: str | None = None
    status: ReportOperationStatus | None = None
    type_: ReportOperationType | None = None
    requested_date: _dt.datetime | None = None
    updated_date: _dt.datetime | None = None
    error_message: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("ReportOperationStatus")),
        _rt.Field("type", "type_", _rt.Ref("ReportOperationType")),
        _rt.Field("requestedDate", "requested_date", _rt.DATETIME),
        _rt.Field("updatedDate", "updated_date", _rt.DATETIME),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
    )
