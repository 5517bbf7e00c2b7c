from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.expenses_sync_webhook_payload import ExpensesSyncWebhookPayload


@define(kw_only=True, repr=False)
class ExpensesSyncWebhook(_rt.Model):
    """`ExpensesSyncWebhook`."""

    id: str | None = None
    event_type: str | None = None
    generated_date: str | None = None
    payload: ExpensesSyncWebhookPayload | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("eventType", "event_type", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.STRING),
        _rt.Field("payload", "payload", _rt.Ref("ExpensesSyncWebhookPayload")),
    )
