from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ItemRef(_rt.Model):
    """`ItemRef`."""

    id: str | None = None
    data_connection_id: str | None = None
    type_: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
    )
