from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class RecordRef(_rt.Model):
    """`RecordRef`."""

    id: str
    type_: str

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.STRING, required=True),
    )
