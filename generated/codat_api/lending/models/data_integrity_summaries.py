from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_integrity_summary import DataIntegritySummary


@define(kw_only=True, repr=False)
class DataIntegritySummaries(_rt.Model):
    """`DataIntegritySummaries`.

    Attributes:
        summaries: Summaries, one for each comparison. `list[DataIntegritySummary]`; may be absent.
    """

    summaries: list[DataIntegritySummary] | None = None
    """Summaries, one for each comparison."""

    __fields__ = (_rt.Field("summaries", "summaries", _rt.ListOf(_rt.Ref("DataIntegritySummary"))),)
