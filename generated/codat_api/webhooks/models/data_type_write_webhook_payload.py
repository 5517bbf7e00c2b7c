from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataTypeWriteWebhookPayload(_rt.Model):
    """`DataTypeWriteWebhookPayload`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        type_: Kind. JSON `type`, `WriteType` (`Create`, `Update`, `Delete`, `UploadAttachment`); may be absent.
        reference_company: Company that the event is about. JSON `referenceCompany`, `CompanyReference`; may be
            absent.
        connection_id: Identifier of the connection. JSON `connectionId`, `str`; may be absent.
        requested_on_date: Time at which the write was asked for. JSON `requestedOnDate`, `datetime`; may be absent.
        completed_on_date: Time at which the write ended. JSON `completedOnDate`, `datetime`; may be absent.
        status: Status. `WriteStatus` (`Pending`, `Failed`, `Success`, `TimedOut`); may be absent.
        record: Record concerned. `DataTypeWriteWebhookRecord`; may be absent or null.
        attachment_id: Identifier of the attachment. JSON `attachmentId`, `str`; may be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    type_: _models.WriteType | None = None
    """Kind."""
    reference_company: _models.CompanyReference | None = None
    """Company that the event is about."""
    connection_id: str | None = None
    """Identifier of the connection."""
    requested_on_date: _dt.datetime | None = None
    """Time at which the write was asked for."""
    completed_on_date: _dt.datetime | None = None
    """Time at which the write ended."""
    status: _models.WriteStatus | None = None
    """Status."""
    record: _models.DataTypeWriteWebhookRecord | None = None
    """Record concerned."""
    attachment_id: str | None = None
    """Identifier of the attachment."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("type", "type_", _rt.Ref("WriteType")),
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("requestedOnDate", "requested_on_date", _rt.DATETIME),
        _rt.Field("completedOnDate", "completed_on_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("WriteStatus")),
        _rt.Field("record", "record", _rt.Ref("DataTypeWriteWebhookRecord"), nullable=True),
        _rt.Field("attachmentId", "attachment_id", _rt.STRING, nullable=True),
    )
