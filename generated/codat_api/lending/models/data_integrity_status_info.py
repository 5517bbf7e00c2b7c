from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.integrity_status import IntegrityStatus


@define(kw_only=True, repr=False)
class DataIntegrityStatusInfo(_rt.Model):
    """`DataIntegrityStatusInfo`."""

    last_matched: _dt.datetime | None = None
    current_status: IntegrityStatus | None = None
    status_message: str | None = None

    __fields__ = (
        _rt.Field("lastMatched", "last_matched", _rt.DATETIME),
        _rt.Field("currentStatus", "current_status", _rt.Ref("IntegrityStatus")),
        _rt.Field("statusMessage", "status_message", _rt.STRING),
    )
