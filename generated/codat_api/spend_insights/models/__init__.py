"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .address import Address
    from .address_type import AddressType
    from .analysis_summary import AnalysisSummary
    from .bundle_lang import BundleLang
    from .company_info import CompanyInfo
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .payment_method_analysis import PaymentMethodAnalysis
    from .payment_method_analysis_result import PaymentMethodAnalysisResult
    from .payment_method_type import PaymentMethodType
    from .report_bundle_partial import ReportBundlePartial
    from .report_id_latest import ReportIdLatest
    from .report_metadata import ReportMetadata
    from .report_operation_status import ReportOperationStatus
    from .report_type import ReportType
    from .spend_analysis import SpendAnalysis
    from .spend_analysis_with_summaries import SpendAnalysisWithSummaries
    from .supplier_analysis import SupplierAnalysis
    from .supplier_analysis_report import SupplierAnalysisReport
    from .supplier_analysis_result import SupplierAnalysisResult

__all__ = (
    "Address",
    "AddressType",
    "AnalysisSummary",
    "BundleLang",
    "CompanyInfo",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "PaymentMethodAnalysis",
    "PaymentMethodAnalysisResult",
    "PaymentMethodType",
    "ReportBundlePartial",
    "ReportIdLatest",
    "ReportMetadata",
    "ReportOperationStatus",
    "ReportType",
    "SpendAnalysis",
    "SpendAnalysisWithSummaries",
    "SupplierAnalysis",
    "SupplierAnalysisReport",
    "SupplierAnalysisResult",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Address": "address",
        "AddressType": "address_type",
        "AnalysisSummary": "analysis_summary",
        "BundleLang": "bundle_lang",
        "CompanyInfo": "company_info",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "PaymentMethodAnalysis": "payment_method_analysis",
        "PaymentMethodAnalysisResult": "payment_method_analysis_result",
        "PaymentMethodType": "payment_method_type",
        "ReportBundlePartial": "report_bundle_partial",
        "ReportIdLatest": "report_id_latest",
        "ReportMetadata": "report_metadata",
        "ReportOperationStatus": "report_operation_status",
        "ReportType": "report_type",
        "SpendAnalysis": "spend_analysis",
        "SpendAnalysisWithSummaries": "spend_analysis_with_summaries",
        "SupplierAnalysis": "supplier_analysis",
        "SupplierAnalysisReport": "supplier_analysis_report",
        "SupplierAnalysisResult": "supplier_analysis_result",
    },
    {},
)
