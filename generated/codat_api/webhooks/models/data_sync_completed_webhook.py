from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_sync_completed_webhook_data import DataSyncCompletedWebhookData


@define(kw_only=True, repr=False)
class DataSyncCompletedWebhook(_rt.Model):
    """`DataSyncCompletedWebhook`."""

    client_id: str | None = None
    client_name: str | None = None
    company_id: str | None = None
    data_connection_id: str | None = None
    rule_id: str | None = None
    rule_type: str | None = None
    alert_id: str | None = None
    message: str | None = None
    data: DataSyncCompletedWebhookData | None = None

    __fields__ = (
        _rt.Field("ClientId", "client_id", _rt.STRING),
        _rt.Field("ClientName", "client_name", _rt.STRING),
        _rt.Field("CompanyId", "company_id", _rt.STRING),
        _rt.Field("DataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("RuleId", "rule_id", _rt.STRING),
        _rt.Field("RuleType", "rule_type", _rt.STRING),
        _rt.Field("AlertId", "alert_id", _rt.STRING),
        _rt.Field("Message", "message", _rt.STRING),
        _rt.Field("Data", "data", _rt.Ref("DataSyncCompletedWebhookData")),
    )
