from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataIntegrityStatusInfo(_rt.Model):
    """`DataIntegrityStatusInfo`.

    Attributes:
        last_matched: Time of the last comparison. JSON `lastMatched`, `datetime`; may be absent.
        current_status: Status now. JSON `currentStatus`, `IntegrityStatus` (`Unknown`, `DoesNotExist`, `Error`,
            `Complete`); may be absent.
        status_message: Explanation of the status, for people. JSON `statusMessage`, `str`; may be absent.
    """

    last_matched: _dt.datetime | None = None
    """Time of the last comparison."""
    current_status: _models.IntegrityStatus | None = None
    """Status now."""
    status_message: str | None = None
    """Explanation of the status, for people."""

    __fields__ = (
        _rt.Field("lastMatched", "last_matched", _rt.DATETIME),
        _rt.Field("currentStatus", "current_status", _rt.Ref("IntegrityStatus")),
        _rt.Field("statusMessage", "status_message", _rt.STRING),
    )
