from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ItemRef(_rt.Model):
    """`ItemRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`; may be absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
    )
