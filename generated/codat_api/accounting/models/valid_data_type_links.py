from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ValidDataTypeLinks(_rt.Model):
    """`ValidDataTypeLinks`.

    Attributes:
        links: What the record is linked to. `list[str]`; may be absent or null.
        property_: Name of the property. JSON `property`, `str`; may be absent or null.
    """

    links: list[str] | None = None
    """What the record is linked to."""
    property_: str | None = None
    """Name of the property."""

    __fields__ = (
        _rt.Field("links", "links", _rt.ListOf(_rt.STRING), nullable=True),
        _rt.Field("property", "property_", _rt.STRING, nullable=True),
    )
