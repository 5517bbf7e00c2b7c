from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ExcelStatus(_rt.Model):
    """`ExcelStatus`.

    Attributes:
        last_generated: Time at which it was last generated. JSON `lastGenerated`, `datetime`; may be absent.
        in_progress: Whether it is still being made. JSON `inProgress`, `bool`; may be absent.
        queued: Time at which it was queued. `str`; may be absent.
        success: Whether it ended well. `bool`; may be absent.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent.
        last_invocation_id: Identifier of the last run. JSON `lastInvocationId`, `str`; may be absent.
        report_type: Kind of report. JSON `reportType`, `ExcelReportTypes` (`audit`, `enhancedFinancials`,
            `enhancedInvoices`, `enhancedCashFlow`); may be absent.
        file_size: Size of the file in bytes. JSON `fileSize`, `int`; may be absent or null.
    """

    last_generated: _dt.datetime | None = None
    """Time at which it was last generated."""
    in_progress: bool | None = None
    """Whether it is still being made."""
    queued: str | None = None
    """Time at which it was queued."""
    success: bool | None = None
    """Whether it ended well."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    last_invocation_id: str | None = None
    """Identifier of the last run."""
    report_type: _models.ExcelReportTypes | None = None
    """Kind of report."""
    file_size: int | None = None
    """Size of the file in bytes."""

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
