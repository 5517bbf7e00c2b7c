from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityMatch(_rt.Model):
    """`DataIntegrityMatch`."""

    id: str | None = None
    type_: str | None = None
    connection_id: str | None = None
    date: str | None = None
    description: str | None = None
    amount: str | None = None
    currency: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("date", "date", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("amount", "amount", _rt.STRING),
        _rt.Field("currency", "currency", _rt.STRING),
    )
