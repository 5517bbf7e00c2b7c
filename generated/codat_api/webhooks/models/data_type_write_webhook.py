from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type_write_webhook_payload import DataTypeWriteWebhookPayload


@define(kw_only=True, repr=False)
class DataTypeWriteWebhook(_rt.Model):
    """`DataTypeWriteWebhook`."""

    id: str | None = None
    event_type: str | None = None
    generated_date: _dt.datetime | None = None
    payload: DataTypeWriteWebhookPayload | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("eventType", "event_type", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
        _rt.Field("payload", "payload", _rt.Ref("DataTypeWriteWebhookPayload")),
    )
