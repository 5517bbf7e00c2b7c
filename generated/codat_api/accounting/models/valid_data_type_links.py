from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ValidDataTypeLinks(_rt.Model):
    """`ValidDataTypeLinks`."""

    links: list[str] | None = None
    property_: str | None = None

    __fields__ = (
        _rt.Field("links", "links", _rt.ListOf(_rt.STRING), nullable=True),
        _rt.Field("property", "property_", _rt.STRING, nullable=True),
    )
