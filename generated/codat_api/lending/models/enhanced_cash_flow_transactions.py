from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedCashFlowTransactions(_rt.Model):
    """`EnhancedCashFlowTransactions`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `EnhancedInvoicesReportInfo`; may be absent.
        data_sources: Accounts that the report was built from. JSON `dataSources`, `list[DataSource]`; may be
            absent.
        report_items: Rows of the report. JSON `reportItems`, `list[EnhancedCashFlowItem]`; may be absent.
    """

    report_info: _models.EnhancedInvoicesReportInfo | None = None
    """What the report covers."""
    data_sources: list[_models.DataSource] | None = None
    """Accounts that the report was built from."""
    report_items: list[_models.EnhancedCashFlowItem] | None = None
    """Rows of the report."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("EnhancedInvoicesReportInfo")),
        _rt.Field("dataSources", "data_sources", _rt.ListOf(_rt.Ref("DataSource"))),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("EnhancedCashFlowItem"))),
    )
