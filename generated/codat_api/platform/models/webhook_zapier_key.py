from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class WebhookZapierKey(_rt.Model):
    """`WebhookZapierKey`."""

    key: str | None = None

    __fields__ = (_rt.Field("key", "key", _rt.STRING, secret=True),)
