from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class RecordRef(_rt.Model):
    """`RecordRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        type_: Kind. JSON `type`, `str`.
    """

    id: str
    """Identifier, unique among records of its kind."""
    type_: str
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.STRING, required=True),
    )
