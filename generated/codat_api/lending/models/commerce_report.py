from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CommerceReport(_rt.Model):
    """`CommerceReport`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `CommerceReportInfo`; may be absent.
        dimensions: Dimensions of the report. `list[CommerceReportDimension]`; may be absent.
        measures: Measures of the report. `list[CommerceReportMeasure]`; may be absent.
        report_data: Figures of the report. JSON `reportData`, `list[CommerceReportComponent]`; may be absent.
        errors: Errors found. `list[CommerceReportError]`; may be absent.
    """

    report_info: _models.CommerceReportInfo | None = None
    """What the report covers."""
    dimensions: list[_models.CommerceReportDimension] | None = None
    """Dimensions of the report."""
    measures: list[_models.CommerceReportMeasure] | None = None
    """Measures of the report."""
    report_data: list[_models.CommerceReportComponent] | None = None
    """Figures of the report."""
    errors: list[_models.CommerceReportError] | None = None
    """Errors found."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("CommerceReportInfo")),
        _rt.Field("dimensions", "dimensions", _rt.ListOf(_rt.Ref("CommerceReportDimension"))),
        _rt.Field("measures", "measures", _rt.ListOf(_rt.Ref("CommerceReportMeasure"))),
        _rt.Field("reportData", "report_data", _rt.ListOf(_rt.Ref("CommerceReportComponent"))),
        _rt.Field("errors", "errors", _rt.ListOf(_rt.Ref("CommerceReportError"))),
    )
