from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SourceAccountWebhook(_rt.Model):
    """`SourceAccountWebhook`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        event_type: Name of the event. JSON `eventType`, `str`; may be absent.
        generated_date: Time at which it was generated. JSON `generatedDate`, `datetime`; may be absent.
        payload: Details of the event. `SourceAccountWebhookPayload`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    event_type: str | None = None
    """Name of the event."""
    generated_date: _dt.datetime | None = None
    """Time at which it was generated."""
    payload: _models.SourceAccountWebhookPayload | None = None
    """Details of the event."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("eventType", "event_type", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
        _rt.Field("payload", "payload", _rt.Ref("SourceAccountWebhookPayload")),
    )
