from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class PushFieldValidation(_rt.Model):
    """`PushFieldValidation`."""

    details: str
    field: str | None = None
    ref: str | None = None

    __fields__ = (
        _rt.Field("details", "details", _rt.STRING, required=True),
        _rt.Field("field", "field", _rt.STRING),
        _rt.Field("ref", "ref", _rt.STRING, nullable=True),
    )
