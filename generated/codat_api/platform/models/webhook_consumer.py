from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class WebhookConsumer(_rt.Model):
    """`WebhookConsumer`."""

    id: str | None = None
    url: str | None = None
    disabled: bool | None = None
    event_types: list[str] | None = None
    company_tags: list[str] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("url", "url", _rt.STRING),
        _rt.Field("disabled", "disabled", _rt.BOOLEAN, nullable=True),
        _rt.Field("eventTypes", "event_types", _rt.ListOf(_rt.STRING)),
        _rt.Field("companyTags", "company_tags", _rt.ListOf(_rt.STRING), nullable=True),
    )
