from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.source_account_webhook_payload import SourceAccountWebhookPayload


@define(kw_only=True, repr=False)
class SourceAccountWebhook(_rt.Model):
    """`SourceAccountWebhook`."""

    id: str | None = None
    event_type: str | None = None
    generated_date: _dt.datetime | None = None
    payload: SourceAccountWebhookPayload | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("eventType", "event_type", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
        _rt.Field("payload", "payload", _rt.Ref("SourceAccountWebhookPayload")),
    )
