from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CreateApiKey(_rt.Model):
    """`CreateApiKey`.

    Attributes:
        name: Name. `str`; may be absent or null.
    """

    name: str | None = None
    """Name."""

    __fields__ = (_rt.Field("name", "name", _rt.STRING, nullable=True),)
