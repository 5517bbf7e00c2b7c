from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.contact_ref import ContactRef
    from ..models.metadata import Metadata
    from ..models.record_ref import RecordRef
    from ..models.supplemental_data import SupplementalData
    from ..models.tracking_category_ref import TrackingCategoryRef
    from ..models.transfer_account import TransferAccount
    from ..models.transfer_status import TransferStatus


@define(kw_only=True, repr=False)
class Transfer(_rt.Model):
    """`Transfer`."""

    contact_ref: ContactRef | None = None
    date: _dt.datetime | None = None
    deposited_record_refs: list[RecordRef] | None = None
    description: str | None = None
    from_: TransferAccount | None = None
    id: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None
    to: TransferAccount | None = None
    tracking_category_refs: list[TrackingCategoryRef] | None = None
    status: TransferStatus | None = None

    __fields__ = (
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ContactRef")),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("depositedRecordRefs", "deposited_record_refs", _rt.ListOf(_rt.Ref("RecordRef")), nullable=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("from", "from_", _rt.Ref("TransferAccount")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("to", "to", _rt.Ref("TransferAccount")),
        _rt.Field(
            "trackingCategoryRefs", "tracking_category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), nullable=True
        ),
        _rt.Field("status", "status", _rt.Ref("TransferStatus"), nullable=True),
    )
