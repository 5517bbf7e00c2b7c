from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class EnhancedCashFlowAccountSourceRef(_rt.Model):
    """`EnhancedCashFlowAccountSourceRef`.

    Attributes:
        source_type: Kind of source. JSON `sourceType`, `str`; may be absent.
    """

    source_type: str | None = None
    """Kind of source."""

    __fields__ = (_rt.Field("sourceType", "source_type", _rt.STRING),)
