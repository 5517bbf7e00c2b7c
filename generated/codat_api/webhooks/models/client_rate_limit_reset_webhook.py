from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.client_rate_limit_reset_webhook_data import ClientRateLimitResetWebhookData


@define(kw_only=True, repr=False)
class ClientRateLimitResetWebhook(_rt.Model):
    """`ClientRateLimitResetWebhook`."""

    client_id: str | None = None
    client_name: str | None = None
    rule_id: str | None = None
    rule_type: str | None = None
    alert_id: str | None = None
    message: str | None = None
    data: ClientRateLimitResetWebhookData | None = None

    __fields__ = (
        _rt.Field("ClientId", "client_id", _rt.STRING),
        _rt.Field("ClientName", "client_name", _rt.STRING),
        _rt.Field("RuleId", "rule_id", _rt.STRING),
        _rt.Field("RuleType", "rule_type", _rt.STRING),
        _rt.Field("AlertId", "alert_id", _rt.STRING),
        _rt.Field("Message", "message", _rt.STRING),
        _rt.Field("Data", "data", _rt.Ref("ClientRateLimitResetWebhookData")),
    )
