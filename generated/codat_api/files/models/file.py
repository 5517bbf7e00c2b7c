from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class File(_rt.Model):
    """`File`.

    Attributes:
        file_name: Name of the file. JSON `fileName`, `str`; may be absent or null.
        display_name: Name, for people. JSON `displayName`, `str`; may be absent or null.
        source_type: Kind of source. JSON `sourceType`, `str`; may be absent or null.
        uploaded: Time at which the file was uploaded. `datetime`; may be absent.
    """

    file_name: str | None = None
    """Name of the file."""
    display_name: str | None = None
    """Name, for people."""
    source_type: str | None = None
    """Kind of source."""
    uploaded: _dt.datetime | None = None
    """Time at which the file was uploaded."""

    __fields__ = (
        _rt.Field("fileName", "file_name", _rt.STRING, nullable=True),
        _rt.Field("displayName", "display_name", _rt.STRING, nullable=True),
        _rt.Field("sourceType", "source_type", _rt.STRING, nullable=True),
        _rt.Field("uploaded", "uploaded", _rt.DATETIME),
    )
