from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_source import DataSource
    from ..models.enhanced_cash_flow_item import EnhancedCashFlowItem
    from ..models.enhanced_invoices_report_info import EnhancedInvoicesReportInfo


@define(kw_only=True, repr=False)
class EnhancedCashFlowTransactions(_rt.Model):
    """`EnhancedCashFlowTransactions`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `EnhancedInvoicesReportInfo`; may be absent.
        data_sources: Accounts that the report was built from. JSON `dataSources`, `list[DataSource]`; may be
            absent.
        report_items: Rows of the report. JSON `reportItems`, `list[EnhancedCashFlowItem]`; may be absent.
    """

    report_info: EnhancedInvoicesReportInfo | None = None
    """What the report covers."""
    data_sources: list[DataSource] | None = None
    """Accounts that the report was built from."""
    report_items: list[EnhancedCashFlowItem] | None = None
    """Rows of the report."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("EnhancedInvoicesReportInfo")),
        _rt.Field("dataSources", "data_sources", _rt.ListOf(_rt.Ref("DataSource"))),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("EnhancedCashFlowItem"))),
    )
