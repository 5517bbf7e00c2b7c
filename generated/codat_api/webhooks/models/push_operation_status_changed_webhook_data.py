from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType
    from ..models.push_operation_status import PushOperationStatus


@define(kw_only=True, repr=False)
class PushOperationStatusChangedWebhookData(_rt.Model):
    """`PushOperationStatusChangedWebhookData`."""

    data_type: DataType | None = None
    status: PushOperationStatus | None = None
    push_operation_key: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("status", "status", _rt.Ref("PushOperationStatus")),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING),
    )
