from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CommerceReportDimensionItem(_rt.Model):
    """`CommerceReportDimensionItem`.

    Attributes:
        index: Position, from 0. `int`; may be absent.
    """

    index: int | None = None
    """Position, from 0."""

    __fields__ = (_rt.Field("index", "index", _rt.INTEGER),)
