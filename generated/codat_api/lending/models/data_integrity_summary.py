from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataIntegritySummary(_rt.Model):
    """`DataIntegritySummary`.

    Attributes:
        type_: Kind. JSON `type`, `str`; may be absent.
        by_amount: Comparison by amount. JSON `byAmount`, `DataIntegrityByAmount`; may be absent.
        by_count: Comparison by number of records. JSON `byCount`, `DataIntegrityByCount`; may be absent.
    """

    type_: str | None = None
    """Kind."""
    by_amount: _models.DataIntegrityByAmount | None = None
    """Comparison by amount."""
    by_count: _models.DataIntegrityByCount | None = None
    """Comparison by number of records."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("byAmount", "by_amount", _rt.Ref("DataIntegrityByAmount")),
        _rt.Field("byCount", "by_count", _rt.Ref("DataIntegrityByCount")),
    )
