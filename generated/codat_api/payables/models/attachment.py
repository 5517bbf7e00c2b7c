from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Attachment(_rt.Model):
    """`Attachment`."""

    id: str | None = None
    name: str | None = None
    content_type: str | None = None
    date_created: _dt.datetime | None = None
    file_size: int | None = None
    include_when_sent: bool | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("contentType", "content_type", _rt.STRING, nullable=True),
        _rt.Field("dateCreated", "date_created", _rt.DATETIME),
        _rt.Field("fileSize", "file_size", _rt.INTEGER, nullable=True),
        _rt.Field("includeWhenSent", "include_when_sent", _rt.BOOLEAN),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
