from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ApiKeyDetails(_rt.Model):
    """`ApiKeyDetails`."""

    id: str | None = None
    name: str | None = None
    api_key: str | None = None
    created_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("apiKey", "api_key", _rt.STRING, secret=True),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
    )
