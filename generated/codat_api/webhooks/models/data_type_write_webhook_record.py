from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataTypeWriteWebhookRecord(_rt.Model):
    """`DataTypeWriteWebhookRecord`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""

    __fields__ = (_rt.Field("id", "id", _rt.STRING),)
