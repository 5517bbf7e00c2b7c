from __future__ import annotations

import codat_runtime as _rt


class ExcelReportTypes(_rt.OpenStrEnum):
    """`ExcelReportTypes`; a value that is not listed here is read too."""

    AUDIT = "audit"
    ENHANCED_FINANCIALS = "enhancedFinancials"
    ENHANCED_INVOICES = "enhancedInvoices"
    ENHANCED_CASH_FLOW = "enhancedCashFlow"
