from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Transfer(_rt.Model):
    """`Transfer`.

    Attributes:
        contact_ref: Customer or supplier that the record concerns. JSON `contactRef`, `ContactRef`; may be absent.
        date: Date of the transfer. `datetime`; may be absent.
        deposited_record_refs: Payments and incomes that were deposited together. JSON `depositedRecordRefs`,
            `list[RecordRef]`; may be absent or null.
        description: Description, for people. `str`; may be absent or null.
        from_: Account that the money leaves, with the amount in its currency. JSON `from`, `TransferAccount`; may
            be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        to: Account that the money arrives on, with the amount in its currency. `TransferAccount`; may be absent.
        tracking_category_refs: Tracking categories that the line is counted to. JSON `trackingCategoryRefs`,
            `list[TrackingCategoryRef]`; may be absent or null.
        status: Status. `TransferStatus` (`Unknown`, `Unreconciled`, `Reconciled`, `Void`); may be absent or null.
    """

    contact_ref: _models.ContactRef | None = None
    """Customer or supplier that the record concerns."""
    date: _dt.datetime | None = None
    """Date of the transfer."""
    deposited_record_refs: list[_models.RecordRef] | None = None
    """Payments and incomes that were deposited together."""
    description: str | None = None
    """Description, for people."""
    from_: _models.TransferAccount | None = None
    """Account that the money leaves, with the amount in its currency."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    to: _models.TransferAccount | None = None
    """Account that the money arrives on, with the amount in its currency."""
    tracking_category_refs: list[_models.TrackingCategoryRef] | None = None
    """Tracking categories that the line is counted to."""
    status: _models.TransferStatus | None = None
    """Status."""

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
