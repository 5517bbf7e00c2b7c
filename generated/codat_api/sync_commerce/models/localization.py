from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Localization(_rt.Model):
    """`Localization`."""

    text: str | None = None
    required: bool | None = None

    __fields__ = (
        _rt.Field("text", "text", _rt.STRING, nullable=True),
        _rt.Field("required", "required", _rt.BOOLEAN),
    )
