from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReadCompletedWebhookIssue(_rt.Model):
    """`ReadCompletedWebhookIssue`.

    Attributes:
        type_: Kind. JSON `type`, `str`; may be absent.
        message: Message, for people. `str`; may be absent.
        links: What the record is linked to. `ReadCompletedWebhookIssueLinks`; may be absent.
    """

    type_: str | None = None
    """Kind."""
    message: str | None = None
    """Message, for people."""
    links: _models.ReadCompletedWebhookIssueLinks | None = None
    """What the record is linked to."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("message", "message", _rt.STRING),
        _rt.Field("links", "links", _rt.Ref("ReadCompletedWebhookIssueLinks")),
    )
