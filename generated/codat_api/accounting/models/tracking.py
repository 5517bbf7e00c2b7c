from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Tracking(_rt.Model):
    """`Tracking`.

    Attributes:
        record_refs: Records that it refers to. JSON `recordRefs`, `list[TrackingRecordRef]`.
        invoice_to: Customer or project that the cost is charged on to. JSON `invoiceTo`, `RecordRef`; may be
            absent.
    """

    record_refs: list[_models.TrackingRecordRef]
    """Records that it refers to."""
    invoice_to: _models.RecordRef | None = None
    """Customer or project that the cost is charged on to."""

    __fields__ = (
        _rt.Field("recordRefs", "record_refs", _rt.ListOf(_rt.Ref("TrackingRecordRef")), required=True),
        _rt.Field("invoiceTo", "invoice_to", _rt.Ref("RecordRef")),
    )
