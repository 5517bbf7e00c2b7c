from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ReadCompletedWebhookIssueLinks(_rt.Model):
    """`ReadCompletedWebhookIssueLinks`.

    Attributes:
        logs: Address of the log. `str`; may be absent.
        portal: Page of the company in the Codat portal. `str`; may be absent.
        read_more: Address of a page that explains the problem. JSON `readMore`, `str`; may be absent.
    """

    logs: str | None = None
    """Address of the log."""
    portal: str | None = None
    """Page of the company in the Codat portal."""
    read_more: str | None = None
    """Address of a page that explains the problem."""

    __fields__ = (
        _rt.Field("logs", "logs", _rt.STRING),
        _rt.Field("portal", "portal", _rt.STRING),
        _rt.Field("readMore", "read_more", _rt.STRING),
    )
