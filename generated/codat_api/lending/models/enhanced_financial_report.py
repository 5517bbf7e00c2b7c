from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedFinancialReport(_rt.Model):
    """`EnhancedFinancialReport`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `EnhancedReportInfo`; may be absent.
        report_items: Rows of the report. JSON `reportItems`, `list[EnhancedFinancialReportItem]`; may be absent.
    """

    report_info: _models.EnhancedReportInfo | None = None
    """What the report covers."""
    report_items: list[_models.EnhancedFinancialReportItem] | None = None
    """Rows of the report."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("EnhancedReportInfo")),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("EnhancedFinancialReportItem"))),
    )
