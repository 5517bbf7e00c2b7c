from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType
    from ..models.pull_operation_status import PullOperationStatus
    from ..models.read_completed_webhook_issue import ReadCompletedWebhookIssue


@define(kw_only=True, repr=False)
class DataTypeReadSummary(_rt.Model):
    """`DataTypeReadSummary`."""

    connection_id: str | None = None
    data_type: DataType | None = None
    records_modified: bool | None = None
    status: PullOperationStatus | None = None
    issues: list[ReadCompletedWebhookIssue] | None = None

    __fields__ = (
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("recordsModified", "records_modified", _rt.BOOLEAN),
        _rt.Field("status", "status", _rt.Ref("PullOperationStatus")),
        _rt.Field("issues", "issues", _rt.ListOf(_rt.Ref("ReadCompletedWebhookIssue")), nullable=True),
    )
