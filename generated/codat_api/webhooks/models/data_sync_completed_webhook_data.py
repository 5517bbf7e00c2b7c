from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.push_operation_status_changed_webhook_data_data_type import (
        PushOperationStatusChangedWebhookDataDataType,
    )


@define(kw_only=True, repr=False)
class DataSyncCompletedWebhookData(_rt.Model):
    """`DataSyncCompletedWebhookData`."""

    data_type: PushOperationStatusChangedWebhookDataDataType | None = None
    dataset_id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("PushOperationStatusChangedWebhookDataDataType"), nullable=True),
        _rt.Field("datasetId", "dataset_id", _rt.STRING),
    )
