from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.push_operation_status_changed_webhook_data_data_type import (
        PushOperationStatusChangedWebhookDataDataType,
    )
    from ..models.read_completed_webhook_payload_data_type_status import ReadCompletedWebhookPayloadDataTypeStatus


@define(kw_only=True, repr=False)
class ReadCompletedWebhookPayloadDataType(_rt.Model):
    """`ReadCompletedWebhookPayloadDataType`."""

    connection_id: str | None = None
    data_type: PushOperationStatusChangedWebhookDataDataType | None = None
    records_modified: bool | None = None
    status: ReadCompletedWebhookPayloadDataTypeStatus | None = None

    __fields__ = (
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.Ref("PushOperationStatusChangedWebhookDataDataType")),
        _rt.Field("recordsModified", "records_modified", _rt.BOOLEAN),
        _rt.Field("status", "status", _rt.Ref("ReadCompletedWebhookPayloadDataTypeStatus")),
    )
