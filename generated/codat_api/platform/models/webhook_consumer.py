from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class WebhookConsumer(_rt.Model):
    """`WebhookConsumer`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        url: Address. `str`; may be absent.
        disabled: Whether deliveries are switched off. `bool`; may be absent or null.
        event_types: Events that are sent to the consumer. JSON `eventTypes`, `list[str]`; may be absent.
        company_tags: Tags that a company must have for its events to be sent. JSON `companyTags`, `list[str]`; may
            be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    url: str | None = None
    """Address."""
    disabled: bool | None = None
    """Whether deliveries are switched off."""
    event_types: list[str] | None = None
    """Events that are sent to the consumer."""
    company_tags: list[str] | None = None
    """Tags that a company must have for its events to be sent."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("url", "url", _rt.STRING),
        _rt.Field("disabled", "disabled", _rt.BOOLEAN, nullable=True),
        _rt.Field("eventTypes", "event_types", _rt.ListOf(_rt.STRING)),
        _rt.Field("companyTags", "company_tags", _rt.ListOf(_rt.STRING), nullable=True),
    )
