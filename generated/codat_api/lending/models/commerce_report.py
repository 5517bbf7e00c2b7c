from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.commerce_report_component import CommerceReportComponent
    from ..models.commerce_report_dimension import CommerceReportDimension
    from ..models.commerce_report_error import CommerceReportError
    from ..models.commerce_report_info import CommerceReportInfo
    from ..models.commerce_report_measure import CommerceReportMeasure


@define(kw_only=True, repr=False)
class CommerceReport(_rt.Model):
    """`CommerceReport`."""

    report_info: CommerceReportInfo | None = None
    dimensions: list[CommerceReportDimension] | None = None
    measures: list[CommerceReportMeasure] | None = None
    report_data: list[CommerceReportComponent] | None = None
    errors: list[CommerceReportError] | None = None

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("CommerceReportInfo")),
        _rt.Field("dimensions", "dimensions", _rt.ListOf(_rt.Ref("CommerceReportDimension"))),
        _rt.Field("measures", "measures", _rt.ListOf(_rt.Ref("CommerceReportMeasure"))),
        _rt.Field("reportData", "report_data", _rt.ListOf(_rt.Ref("CommerceReportComponent"))),
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("CommerceReportError"))),
    )
