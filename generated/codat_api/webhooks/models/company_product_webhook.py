from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_product_webhook_payload import CompanyProductWebhookPayload


@define(kw_only=True, repr=False)
class CompanyProductWebhook(_rt.Model):
    """`CompanyProductWebhook`."""

    id: str | None = None
    event_type: str | None = None
    generated_date: _dt.datetime | None = None
    payload: CompanyProductWebhookPayload | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("eventType", "event_type", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
        _rt.Field("payload", "payload", _rt.Ref("CompanyProductWebhookPayload")),
    )
