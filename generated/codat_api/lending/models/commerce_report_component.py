from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CommerceReportComponent(_rt.Model):
    """`CommerceReportComponent`.

    Attributes:
        dimension: Index of the dimension. `int`; may be absent.
        dimension_display_name: Name of the dimension, for people. JSON `dimensionDisplayName`, `str`; may be
            absent.
        item: Index of the item within its dimension. `int`; may be absent.
        item_display_name: Name of the item, for people. JSON `itemDisplayName`, `str`; may be absent.
        measures: Measures of the report. `list[ReportComponentMeasure]`; may be absent.
        components: Parts of which it is made up. `list[CommerceReportComponent]`; may be absent.
    """

    dimension: int | None = None
    """Index of the dimension."""
    dimension_display_name: str | None = None
    """Name of the dimension, for people."""
    item: int | None = None
    """Index of the item within its dimension."""
    item_display_name: str | None = None
    """Name of the item, for people."""
    measures: list[_models.ReportComponentMeasure] | None = None
    """Measures of the report."""
    components: list[_models.CommerceReportComponent] | None = None
    """Parts of which it is made up."""

    __fields__ = (
        _rt.Field("dimension", "dimension", _rt.INTEGER),
        _rt.Field("dimensionDisplayName", "dimension_display_name", _rt.STRING),
        _rt.Field("item", "item", _rt.INTEGER),
        _rt.Field("itemDisplayName", "item_display_name", _rt.STRING),
        _rt.Field("measures", "measures", _rt.ListOf(_rt.Ref("ReportComponentMeasure"))),
        _rt.Field("components", "components", _rt.ListOf(_rt.Ref("CommerceReportComponent"))),
    )
