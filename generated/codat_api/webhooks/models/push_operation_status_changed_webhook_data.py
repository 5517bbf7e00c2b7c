from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.push_operation_status_changed_webhook_data_data_type import (
        PushOperationStatusChangedWebhookDataDataType,
    )
    from ..models.push_operation_status_changed_webhook_data_status import PushOperationStatusChangedWebhookDataStatus


@define(kw_only=True, repr=False)
class PushOperationStatusChangedWebhookData(_rt.Model):
    """`PushOperationStatusChangedWebhookData`."""

    data_type: PushOperationStatusChangedWebhookDataDataType | None = None
    status: PushOperationStatusChangedWebhookDataStatus | None = None
    push_operation_key: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("PushOperationStatusChangedWebhookDataDataType")),
        _rt.Field("status", "status", _rt.Ref("PushOperationStatusChangedWebhookDataStatus")),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING),
    )
