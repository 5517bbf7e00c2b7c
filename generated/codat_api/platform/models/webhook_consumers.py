from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.webhook_consumer import WebhookConsumer


@define(kw_only=True, repr=False)
class WebhookConsumers(_rt.Model):
    """`WebhookConsumers`.

    Attributes:
        results: Records of this page. `list[WebhookConsumer]`; may be absent.
    """

    results: list[WebhookConsumer] | None = None
    """Records of this page."""

    __fields__ = (_rt.Field("results", "results", _rt.ListOf(_rt.Ref("WebhookConsumer"))),)
