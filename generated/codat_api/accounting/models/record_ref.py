from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class RecordRef(_rt.Model):
    """`RecordRef`."""

    data_type: str | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.STRING),
        _rt.Field("id", "id", _rt.STRING),
    )
