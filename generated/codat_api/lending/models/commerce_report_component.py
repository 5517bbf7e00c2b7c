from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.report_component_measure import ReportComponentMeasure


@define(kw_only=True, repr=False)
class CommerceReportComponent(_rt.Model):
    """`CommerceReportComponent`."""

    dimension: int | None = None
    dimension_display_name: str | None = None
    item: int | None = None
    item_display_name: str | None = None
    measures: list[ReportComponentMeasure] | None = None
    components: list[CommerceReportComponent] | None = None

    __fields__ = (
        _rt.Field("dimension", "dimension", _rt.INTEGER),
        _rt.Field("dimensionDisplayName", "dimension_display_name", _rt.STRING),
        _rt.Field("item", "item", _rt.INTEGER),
        _rt.Field("itemDisplayName", "item_display_name", _rt.STRING),
        _rt.Field("measures", "measures", _rt.ListOf(_rt.Ref("ReportComponentMeasure"))),
        _rt.Field("components", "components", _rt.ListOf(_rt.Ref("CommerceReportComponent"))),
    )
