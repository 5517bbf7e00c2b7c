from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class WebhookZapierKey(_rt.Model):
    """`WebhookZapierKey`.

    Attributes:
        key: Key for Zapier; a secret. `str`; may be absent.
    """

    key: str | None = None
    """Key for Zapier; a secret."""

    __fields__ = (_rt.Field("key", "key", _rt.STRING, secret=True),)
