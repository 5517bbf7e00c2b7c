from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ReadCompletedWebhookIssueLinks(_rt.Model):
    """`ReadCompletedWebhookIssueLinks`."""

    logs: str | None = None
    portal: str | None = None
    read_more: str | None = None

    __fields__ = (
        _rt.Field("logs", "logs", _rt.STRING),
        _rt.Field("portal", "portal", _rt.STRING),
        _rt.Field("readMore", "read_more", _rt.STRING),
    )
