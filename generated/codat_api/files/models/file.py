from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class File(_rt.Model):
    """`File`."""

    file_name: str | None = None
    display_name: str | None = None
    source_type: str | None = None
    uploaded: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("fileName", "file_name", _rt.STRING, nullable=True),
        _rt.Field("displayName", "display_name", _rt.STRING, nullable=True),
        _rt.Field("sourceType", "source_type", _rt.STRING, nullable=True),
        _rt.Field("uploaded", "uploaded", _rt.DATETIME),
    )
