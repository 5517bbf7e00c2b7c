from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType


@define(kw_only=True, repr=False)
class PushOperationTimedOutWebhookData(_rt.Model):
    """`PushOperationTimedOutWebhookData`."""

    data_type: DataType | None = None
    push_operation_key: str | None = None
    push_operation_guid: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING),
        _rt.Field("pushOperationGuid", "push_operation_guid", _rt.STRING),
    )
