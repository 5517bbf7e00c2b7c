from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class RecordTracking(_rt.Model):
    """`RecordTracking`.

    Attributes:
        record_refs: Records that it refers to. JSON `recordRefs`, `list[TrackingRecordRef]`; may be absent or null.
    """

    record_refs: list[_models.TrackingRecordRef] | None = None
    """Records that it refers to."""

    __fields__ = (_rt.Field("recordRefs", "record_refs", _rt.ListOf(_rt.Ref("TrackingRecordRef")), nullable=True),)
