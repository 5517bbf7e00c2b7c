from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReportOperation(_rt.Model):
    """`ReportOperation`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        status: Status. `ReportOperationStatus` (`InProgress`, `Complete`, `Error`); may be absent.
        type_: Kind. JSON `type`, `ReportOperationType` (`categorizedBankStatement`, `creditModel`,
            `spendAnalysis`); may be absent.
        requested_date: Time at which it was asked for. JSON `requestedDate`, `datetime`; may be absent.
        updated_date: Time of the last change. JSON `updatedDate`, `datetime`; may be absent.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    status: _models.ReportOperationStatus | None = None
    """Status."""
    type_: _models.ReportOperationType | None = None
    """Kind."""
    requested_date: _dt.datetime | None = None
    """Time at which it was asked for."""
    updated_date: _dt.datetime | None = None
    """Time of the last change."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("ReportOperationStatus")),
        _rt.Field("type", "type_", _rt.Ref("ReportOperationType")),
        _rt.Field("requestedDate", "requested_date", _rt.DATETIME),
        _rt.Field("updatedDate", "updated_date", _rt.DATETIME),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
    )
