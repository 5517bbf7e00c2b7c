from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Attachment(_rt.Model):
    """`Attachment`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent or null.
        content_type: Media type of the file. JSON `contentType`, `str`; may be absent or null.
        date_created: Time at which it was created. JSON `dateCreated`, `datetime`; may be absent.
        file_size: Size of the file in bytes. JSON `fileSize`, `int`; may be absent or null.
        include_when_sent: Whether the file is sent to the customer with the document. JSON `includeWhenSent`,
            `bool`; may be absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    content_type: str | None = None
    """Media type of the file."""
    date_created: _dt.datetime | None = None
    """Time at which it was created."""
    file_size: int | None = None
    """Size of the file in bytes."""
    include_when_sent: bool | None = None
    """Whether the file is sent to the customer with the document."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("contentType", "content_type", _rt.STRING, nullable=True),
        _rt.Field("dateCreated", "date_created", _rt.DATETIME),
        _rt.Field("fileSize", "file_size", _rt.INTEGER, nullable=True),
        _rt.Field("includeWhenSent", "include_when_sent", _rt.BOOLEAN),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
