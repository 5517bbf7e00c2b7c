from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityConnectionId(_rt.Model):
    """`DataIntegrityConnectionId`.

    Attributes:
        source: Connections whose data was compared. `list[str]`; may be absent.
        target: Connections that the data was compared with. `list[str]`; may be absent.
    """

    source: list[str] | None = None
    """Connections whose data was compared."""
    target: list[str] | None = None
    """Connections that the data was compared with."""

    __fields__ = (
        _rt.Field("source", "source", _rt.ListOf(_rt.STRING)),
        _rt.Field("target", "target", _rt.ListOf(_rt.STRING)),
    )
