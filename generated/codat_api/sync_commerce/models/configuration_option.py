from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ConfigurationOption(_rt.Model):
    """`ConfigurationOption`.

    Attributes:
        name: Name. `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
    """

    name: str | None = None
    """Name."""
    id: str | None = None
    """Identifier, unique among records of its kind."""

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
    )
