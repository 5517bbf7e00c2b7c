from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.push_operation_status_changed_webhook_data_data_type import (
        PushOperationStatusChangedWebhookDataDataType,
    )


@define(kw_only=True, repr=False)
class PushOperationTimedOutWebhookData(_rt.Model):
    """`PushOperationTimedOutWebhookData`."""

    data_type: PushOperationStatusChangedWebhookDataDataType | None = None
    push_operation_key: str | None = None
    push_operation_guid: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("PushOperationStatusChangedWebhookDataDataType")),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING),
        _rt.Field("pushOperationGuid", "push_operation_guid", _rt.STRING),
    )
