from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference
    from ..models.data_type_write_webhook_record import DataTypeWriteWebhookRecord
    from ..models.write_status import WriteStatus
    from ..models.write_type import WriteType


@define(kw_only=True, repr=False)
class DataTypeWriteWebhookPayload(_rt.Model):
    """`DataTypeWriteWebhookPayload`."""

    id: str | None = None
    type_: WriteType | None = None
    reference_company: CompanyReference | None = None
    connection_id: str | None = None
    requested_on_date: _dt.datetime | None = None
    completed_on_date: _dt.datetime | None = None
    status: WriteStatus | None = None
    record: DataTypeWriteWebhookRecord | None = None
    attachment_id: str | None = None

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
