from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReportMetadata(_rt.Model):
    """`ReportMetadata`.

    Attributes:
        last_generated: Time at which it was last generated. JSON `lastGenerated`, `str`; may be absent or null.
        report_status: Status of the report. JSON `reportStatus`, `str`; may be absent.
        queued: Time at which it was queued. `str`; may be absent.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
        report_type: Kind of report. JSON `reportType`, `ReportType` (`spendAnalysis`); may be absent.
        report_generated_history: Times at which the report was generated before. JSON `reportGeneratedHistory`,
            `list[str]`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        type_: Kind. JSON `type`, `ReportType` (`spendAnalysis`); may be absent.
        status: Status. `ReportOperationStatus` (`InProgress`, `Complete`, `Error`); may be absent.
        requested_date: Time at which it was asked for. JSON `requestedDate`, `datetime`; may be absent.
        updated_date: Time of the last change. JSON `updatedDate`, `datetime`; may be absent.
    """

    last_generated: str | None = None
    """Time at which it was last generated."""
    report_status: str | None = None
    """Status of the report."""
    queued: str | None = None
    """Time at which it was queued."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    report_type: _models.ReportType | None = None
    """Kind of report."""
    report_generated_history: list[str] | None = None
    """Times at which the report was generated before."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    type_: _models.ReportType | None = None
    """Kind."""
    status: _models.ReportOperationStatus | None = None
    """Status."""
    requested_date: _dt.datetime | None = None
    """Time at which it was asked for."""
    updated_date: _dt.datetime | None = None
    """Time of the last change."""

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
