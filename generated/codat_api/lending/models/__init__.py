"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_balance_amounts import AccountBalanceAmounts
    from .account_category_level import AccountCategoryLevel
    from .account_identifier_type import AccountIdentifierType
    from .account_identifiers import AccountIdentifiers
    from .account_institution import AccountInstitution
    from .account_ref import AccountRef
    from .accounting_bank_account_type import AccountingBankAccountType
    from .bank_statement_upload_configuration import BankStatementUploadConfiguration
    from .bank_statement_upload_configuration_source import BankStatementUploadConfigurationSource
    from .banking_account import BankingAccount
    from .banking_transaction import BankingTransaction
    from .banking_transaction_ref import BankingTransactionRef
    from .banking_transactions import BankingTransactions
    from .categorized_bank_statement_account import CategorizedBankStatementAccount
    from .categorized_bank_statement_accounts import CategorizedBankStatementAccounts
    from .categorized_bank_statement_transactions import CategorizedBankStatementTransactions
    from .commerce_report import CommerceReport
    from .commerce_report_component import CommerceReportComponent
    from .commerce_report_dimension import CommerceReportDimension
    from .commerce_report_dimension_item import CommerceReportDimensionItem
    from .commerce_report_error import CommerceReportError
    from .commerce_report_error_details import CommerceReportErrorDetails
    from .commerce_report_info import CommerceReportInfo
    from .commerce_report_measure import CommerceReportMeasure
    from .data_integrity_amounts import DataIntegrityAmounts
    from .data_integrity_by_amount import DataIntegrityByAmount
    from .data_integrity_by_count import DataIntegrityByCount
    from .data_integrity_connection_id import DataIntegrityConnectionId
    from .data_integrity_data_type import DataIntegrityDataType
    from .data_integrity_dates import DataIntegrityDates
    from .data_integrity_detail import DataIntegrityDetail
    from .data_integrity_details import DataIntegrityDetails
    from .data_integrity_match import DataIntegrityMatch
    from .data_integrity_status import DataIntegrityStatus
    from .data_integrity_status_info import DataIntegrityStatusInfo
    from .data_integrity_statuses import DataIntegrityStatuses
    from .data_integrity_summaries import DataIntegritySummaries
    from .data_integrity_summary import DataIntegritySummary
    from .data_source import DataSource
    from .end_upload_session_request import EndUploadSessionRequest
    from .end_upload_session_request_status import EndUploadSessionRequestStatus
    from .enhanced_cash_flow_account import EnhancedCashFlowAccount
    from .enhanced_cash_flow_account_source_ref import EnhancedCashFlowAccountSourceRef
    from .enhanced_cash_flow_item import EnhancedCashFlowItem
    from .enhanced_cash_flow_item_transaction import EnhancedCashFlowItemTransaction
    from .enhanced_cash_flow_transactions import EnhancedCashFlowTransactions
    from .enhanced_financial_report import EnhancedFinancialReport
    from .enhanced_financial_report_item import EnhancedFinancialReportItem
    from .enhanced_invoice_report_item import EnhancedInvoiceReportItem
    from .enhanced_invoices_report import EnhancedInvoicesReport
    from .enhanced_invoices_report_info import EnhancedInvoicesReportInfo
    from .enhanced_invoices_report_payment import EnhancedInvoicesReportPayment
    from .enhanced_report_account_category import EnhancedReportAccountCategory
    from .enhanced_report_info import EnhancedReportInfo
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .excel_report_types import ExcelReportTypes
    from .excel_status import ExcelStatus
    from .financial_summary import FinancialSummary
    from .financial_summary_accounting_score import FinancialSummaryAccountingScore
    from .financial_summary_books_closed_date import FinancialSummaryBooksClosedDate
    from .hal_ref import HalRef
    from .integrity_status import IntegrityStatus
    from .invoice_status import InvoiceStatus
    from .item_ref import ItemRef
    from .lending_customer_ref import LendingCustomerRef
    from .loan_ref import LoanRef
    from .loan_source_type import LoanSourceType
    from .loan_summary import LoanSummary
    from .loan_summary_integration_type import LoanSummaryIntegrationType
    from .loan_summary_record_ref import LoanSummaryRecordRef
    from .loan_summary_record_ref_type import LoanSummaryRecordRefType
    from .loan_summary_report_info import LoanSummaryReportInfo
    from .loan_summary_report_item import LoanSummaryReportItem
    from .loan_transaction_type import LoanTransactionType
    from .loan_transactions import LoanTransactions
    from .loan_transactions_report_info import LoanTransactionsReportInfo
    from .loan_transactions_report_item import LoanTransactionsReportItem
    from .paging_info_links import PagingInfoLinks
    from .period_unit import PeriodUnit
    from .pull_operation import PullOperation
    from .pull_operation_status import PullOperationStatus
    from .report_component_measure import ReportComponentMeasure
    from .report_id_latest import ReportIdLatest
    from .report_operation import ReportOperation
    from .report_operation_status import ReportOperationStatus
    from .report_operation_type import ReportOperationType
    from .report_operations import ReportOperations
    from .report_type import ReportType
    from .start_upload_session_request import StartUploadSessionRequest
    from .start_upload_session_request_data_type import StartUploadSessionRequestDataType
    from .third_party_path import ThirdPartyPath
    from .third_party_schema import ThirdPartySchema
    from .transaction_category import TransactionCategory
    from .transaction_category_ref import TransactionCategoryRef
    from .transaction_code import TransactionCode

__all__ = (
    "AccountBalanceAmounts",
    "AccountCategoryLevel",
    "AccountIdentifiers",
    "AccountIdentifierType",
    "AccountingBankAccountType",
    "AccountInstitution",
    "AccountRef",
    "BankingAccount",
    "BankingTransaction",
    "BankingTransactionRef",
    "BankingTransactions",
    "BankStatementUploadConfiguration",
    "BankStatementUploadConfigurationSource",
    "CategorizedBankStatementAccount",
    "CategorizedBankStatementAccounts",
    "CategorizedBankStatementTransactions",
    "CommerceReport",
    "CommerceReportComponent",
    "CommerceReportDimension",
    "CommerceReportDimensionItem",
    "CommerceReportError",
    "CommerceReportErrorDetails",
    "CommerceReportInfo",
    "CommerceReportMeasure",
    "DataIntegrityAmounts",
    "DataIntegrityByAmount",
    "DataIntegrityByCount",
    "DataIntegrityConnectionId",
    "DataIntegrityDataType",
    "DataIntegrityDates",
    "DataIntegrityDetail",
    "DataIntegrityDetails",
    "DataIntegrityMatch",
    "DataIntegrityStatus",
    "DataIntegrityStatuses",
    "DataIntegrityStatusInfo",
    "DataIntegritySummaries",
    "DataIntegritySummary",
    "DataSource",
    "EndUploadSessionRequest",
    "EndUploadSessionRequestStatus",
    "EnhancedCashFlowAccount",
    "EnhancedCashFlowAccountSourceRef",
    "EnhancedCashFlowItem",
    "EnhancedCashFlowItemTransaction",
    "EnhancedCashFlowTransactions",
    "EnhancedFinancialReport",
    "EnhancedFinancialReportItem",
    "EnhancedInvoiceReportItem",
    "EnhancedInvoicesReport",
    "EnhancedInvoicesReportInfo",
    "EnhancedInvoicesReportPayment",
    "EnhancedReportAccountCategory",
    "EnhancedReportInfo",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "ExcelReportTypes",
    "ExcelStatus",
    "FinancialSummary",
    "FinancialSummaryAccountingScore",
    "FinancialSummaryBooksClosedDate",
    "HalRef",
    "IntegrityStatus",
    "InvoiceStatus",
    "ItemRef",
    "LendingCustomerRef",
    "LoanRef",
    "LoanSourceType",
    "LoanSummary",
    "LoanSummaryIntegrationType",
    "LoanSummaryRecordRef",
    "LoanSummaryRecordRefType",
    "LoanSummaryReportInfo",
    "LoanSummaryReportItem",
    "LoanTransactions",
    "LoanTransactionsReportInfo",
    "LoanTransactionsReportItem",
    "LoanTransactionType",
    "PagingInfoLinks",
    "PeriodUnit",
    "PullOperation",
    "PullOperationStatus",
    "ReportComponentMeasure",
    "ReportIdLatest",
    "ReportOperation",
    "ReportOperations",
    "ReportOperationStatus",
    "ReportOperationType",
    "ReportType",
    "StartUploadSessionRequest",
    "StartUploadSessionRequestDataType",
    "ThirdPartyPath",
    "ThirdPartySchema",
    "TransactionCategory",
    "TransactionCategoryRef",
    "TransactionCode",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountBalanceAmounts": "account_balance_amounts",
        "AccountCategoryLevel": "account_category_level",
        "AccountIdentifierType": "account_identifier_type",
        "AccountIdentifiers": "account_identifiers",
        "AccountInstitution": "account_institution",
        "AccountRef": "account_ref",
        "AccountingBankAccountType": "accounting_bank_account_type",
        "BankStatementUploadConfiguration": "bank_statement_upload_configuration",
        "BankStatementUploadConfigurationSource": "bank_statement_upload_configuration_source",
        "BankingAccount": "banking_account",
        "BankingTransaction": "banking_transaction",
        "BankingTransactionRef": "banking_transaction_ref",
        "BankingTransactions": "banking_transactions",
        "CategorizedBankStatementAccount": "categorized_bank_statement_account",
        "CategorizedBankStatementAccounts": "categorized_bank_statement_accounts",
        "CategorizedBankStatementTransactions": "categorized_bank_statement_transactions",
        "CommerceReport": "commerce_report",
        "CommerceReportComponent": "commerce_report_component",
        "CommerceReportDimension": "commerce_report_dimension",
        "CommerceReportDimensionItem": "commerce_report_dimension_item",
        "CommerceReportError": "commerce_report_error",
        "CommerceReportErrorDetails": "commerce_report_error_details",
        "CommerceReportInfo": "commerce_report_info",
        "CommerceReportMeasure": "commerce_report_measure",
        "DataIntegrityAmounts": "data_integrity_amounts",
        "DataIntegrityByAmount": "data_integrity_by_amount",
        "DataIntegrityByCount": "data_integrity_by_count",
        "DataIntegrityConnectionId": "data_integrity_connection_id",
        "DataIntegrityDataType": "data_integrity_data_type",
        "DataIntegrityDates": "data_integrity_dates",
        "DataIntegrityDetail": "data_integrity_detail",
        "DataIntegrityDetails": "data_integrity_details",
        "DataIntegrityMatch": "data_integrity_match",
        "DataIntegrityStatus": "data_integrity_status",
        "DataIntegrityStatusInfo": "data_integrity_status_info",
        "DataIntegrityStatuses": "data_integrity_statuses",
        "DataIntegritySummaries": "data_integrity_summaries",
        "DataIntegritySummary": "data_integrity_summary",
        "DataSource": "data_source",
        "EndUploadSessionRequest": "end_upload_session_request",
        "EndUploadSessionRequestStatus": "end_upload_session_request_status",
        "EnhancedCashFlowAccount": "enhanced_cash_flow_account",
        "EnhancedCashFlowAccountSourceRef": "enhanced_cash_flow_account_source_ref",
        "EnhancedCashFlowItem": "enhanced_cash_flow_item",
        "EnhancedCashFlowItemTransaction": "enhanced_cash_flow_item_transaction",
        "EnhancedCashFlowTransactions": "enhanced_cash_flow_transactions",
        "EnhancedFinancialReport": "enhanced_financial_report",
        "EnhancedFinancialReportItem": "enhanced_financial_report_item",
        "EnhancedInvoiceReportItem": "enhanced_invoice_report_item",
        "EnhancedInvoicesReport": "enhanced_invoices_report",
        "EnhancedInvoicesReportInfo": "enhanced_invoices_report_info",
        "EnhancedInvoicesReportPayment": "enhanced_invoices_report_payment",
        "EnhancedReportAccountCategory": "enhanced_report_account_category",
        "EnhancedReportInfo": "enhanced_report_info",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "ExcelReportTypes": "excel_report_types",
        "ExcelStatus": "excel_status",
        "FinancialSummary": "financial_summary",
        "FinancialSummaryAccountingScore": "financial_summary_accounting_score",
        "FinancialSummaryBooksClosedDate": "financial_summary_books_closed_date",
        "HalRef": "hal_ref",
        "IntegrityStatus": "integrity_status",
        "InvoiceStatus": "invoice_status",
        "ItemRef": "item_ref",
        "LendingCustomerRef": "lending_customer_ref",
        "LoanRef": "loan_ref",
        "LoanSourceType": "loan_source_type",
        "LoanSummary": "loan_summary",
        "LoanSummaryIntegrationType": "loan_summary_integration_type",
        "LoanSummaryRecordRef": "loan_summary_record_ref",
        "LoanSummaryRecordRefType": "loan_summary_record_ref_type",
        "LoanSummaryReportInfo": "loan_summary_report_info",
        "LoanSummaryReportItem": "loan_summary_report_item",
        "LoanTransactionType": "loan_transaction_type",
        "LoanTransactions": "loan_transactions",
        "LoanTransactionsReportInfo": "loan_transactions_report_info",
        "LoanTransactionsReportItem": "loan_transactions_report_item",
        "PagingInfoLinks": "paging_info_links",
        "PeriodUnit": "period_unit",
        "PullOperation": "pull_operation",
        "PullOperationStatus": "pull_operation_status",
        "ReportComponentMeasure": "report_component_measure",
        "ReportIdLatest": "report_id_latest",
        "ReportOperation": "report_operation",
        "ReportOperationStatus": "report_operation_status",
        "ReportOperationType": "report_operation_type",
        "ReportOperations": "report_operations",
        "ReportType": "report_type",
        "StartUploadSessionRequest": "start_upload_session_request",
        "StartUploadSessionRequestDataType": "start_upload_session_request_data_type",
        "ThirdPartyPath": "third_party_path",
        "ThirdPartySchema": "third_party_schema",
        "TransactionCategory": "transaction_category",
        "TransactionCategoryRef": "transaction_category_ref",
        "TransactionCode": "transaction_code",
    },
    {},
)
