from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class JournalRef(_rt.Model):
    """`JournalRef`."""

    id: str
    name: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
    )
