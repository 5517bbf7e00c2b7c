"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import lazy_names

if TYPE_CHECKING:
    from .accounting_address_type import AccountingAddressType
    from .bundle_lang import BundleLang
    from .bundle_report_id import BundleReportId
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .payment_method_analysis import PaymentMethodAnalysis
    from .payment_method_analysis_result import PaymentMethodAnalysisResult
    from .payment_method_analysis_result_biggest_count_payment_method import (
        PaymentMethodAnalysisResultBiggestCountPaymentMethod,
    )
    from .report_id_latest import ReportIdLatest
    from .report_metadata import ReportMetadata
    from .report_type import ReportType
    from .spend_analysis_with_summaries import SpendAnalysisWithSummaries
    from .spend_analysis_with_summaries_analysis_summary import SpendAnalysisWithSummariesAnalysisSummary
    from .spend_analysis_with_summaries_company_info import SpendAnalysisWithSummariesCompanyInfo
    from .spend_analysis_with_summaries_spend_analysis import SpendAnalysisWithSummariesSpendAnalysis
    from .spend_analysis_with_summaries_supplier_analysis import SpendAnalysisWithSummariesSupplierAnalysis
    from .supplier_analysis import SupplierAnalysis
    from .supplier_analysis_result import SupplierAnalysisResult
    from .supplier_analysis_result_address import SupplierAnalysisResultAddress
    from .x_bundle_partial import XBundlePartial

__all__ = (
    "AccountingAddressType",
    "BundleLang",
    "BundleReportId",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "PaymentMethodAnalysis",
    "PaymentMethodAnalysisResult",
    "PaymentMethodAnalysisResultBiggestCountPaymentMethod",
    "ReportIdLatest",
    "ReportMetadata",
    "ReportType",
    "SpendAnalysisWithSummaries",
    "SpendAnalysisWithSummariesAnalysisSummary",
    "SpendAnalysisWithSummariesCompanyInfo",
    "SpendAnalysisWithSummariesSpendAnalysis",
    "SpendAnalysisWithSummariesSupplierAnalysis",
    "SupplierAnalysis",
    "SupplierAnalysisResult",
    "SupplierAnalysisResultAddress",
    "XBundlePartial",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountingAddressType": "accounting_address_type",
        "BundleLang": "bundle_lang",
        "BundleReportId": "bundle_report_id",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "PaymentMethodAnalysis": "payment_method_analysis",
        "PaymentMethodAnalysisResult": "payment_method_analysis_result",
        "PaymentMethodAnalysisResultBiggestCountPaymentMethod": "payment_method_analysis_result_biggest_count_payment_method",
        "ReportIdLatest": "report_id_latest",
        "ReportMetadata": "report_metadata",
        "ReportType": "report_type",
        "SpendAnalysisWithSummaries": "spend_analysis_with_summaries",
        "SpendAnalysisWithSummariesAnalysisSummary": "spend_analysis_with_summaries_analysis_summary",
        "SpendAnalysisWithSummariesCompanyInfo": "spend_analysis_with_summaries_company_info",
        "SpendAnalysisWithSummariesSpendAnalysis": "spend_analysis_with_summaries_spend_analysis",
        "SpendAnalysisWithSummariesSupplierAnalysis": "spend_analysis_with_summaries_supplier_analysis",
        "SupplierAnalysis": "supplier_analysis",
        "SupplierAnalysisResult": "supplier_analysis_result",
        "SupplierAnalysisResultAddress": "supplier_analysis_result_address",
        "XBundlePartial": "x_bundle_partial",
    },
)
