from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxComponentRef(_rt.Model):
    """`TaxComponentRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str
    """Name."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
    )
