from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataIntegritySummaries(_rt.Model):
    """`DataIntegritySummaries`.

    Attributes:
        summaries: Summaries, one for each comparison. `list[DataIntegritySummary]`; may be absent.
    """

    summaries: list[_models.DataIntegritySummary] | None = None
    """Summaries, one for each comparison."""

    __fields__ = (_rt.Field("summaries", "summaries", _rt.ListOf(_rt.Ref("DataIntegritySummary"))),)
