"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_mapping_info import AccountMappingInfo
    from .account_mapping_info_account_type import AccountMappingInfoAccountType
    from .adjustment_transaction_line import AdjustmentTransactionLine
    from .adjustment_transaction_request import AdjustmentTransactionRequest
    from .adjustment_transaction_response import AdjustmentTransactionResponse
    from .ap_account_ref import ApAccountRef
    from .attachment import Attachment
    from .attachment_upload import AttachmentUpload
    from .bank_account_details import BankAccountDetails
    from .bank_account_ref import BankAccountRef
    from .company_configuration import CompanyConfiguration
    from .company_sync_status import CompanySyncStatus
    from .connection import Connection
    from .connection_info import ConnectionInfo
    from .connection_source_type import ConnectionSourceType
    from .create_expense_response import CreateExpenseResponse
    from .create_reimbursable_expense_response import CreateReimbursableExpenseResponse
    from .customer_details import CustomerDetails
    from .data_connection_error import DataConnectionError
    from .data_connection_error_status import DataConnectionErrorStatus
    from .data_connection_status import DataConnectionStatus
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .expense_contact_ref import ExpenseContactRef
    from .expense_contact_ref_type import ExpenseContactRefType
    from .expense_transaction import ExpenseTransaction
    from .expense_transaction_line import ExpenseTransactionLine
    from .expense_transaction_type import ExpenseTransactionType
    from .hal_ref import HalRef
    from .integration_type import IntegrationType
    from .invoice_to import InvoiceTo
    from .invoice_to_type import InvoiceToType
    from .item_ref import ItemRef
    from .mapping_options import MappingOptions
    from .paging_info_links import PagingInfoLinks
    from .record_ref import RecordRef
    from .reimbursable_expense_transaction import ReimbursableExpenseTransaction
    from .reimbursable_expense_transaction_line import ReimbursableExpenseTransactionLine
    from .reimbursement_contact_ref import ReimbursementContactRef
    from .supplier_details import SupplierDetails
    from .tax_rate_mapping_info import TaxRateMappingInfo
    from .tracking_category_mapping_info import TrackingCategoryMappingInfo
    from .tracking_ref import TrackingRef
    from .tracking_ref_adjustment_transaction import TrackingRefAdjustmentTransaction
    from .tracking_ref_adjustment_transaction_data_type import TrackingRefAdjustmentTransactionDataType
    from .tracking_ref_data_type import TrackingRefDataType
    from .transaction import Transaction
    from .transaction_status import TransactionStatus
    from .transactions import Transactions
    from .transfer_account import TransferAccount
    from .transfer_account_ref import TransferAccountRef
    from .transfer_transaction_request import TransferTransactionRequest
    from .transfer_transaction_response import TransferTransactionResponse
    from .update_expense_request import UpdateExpenseRequest
    from .update_expense_response import UpdateExpenseResponse
    from .update_reimbursable_expense_transaction_request import UpdateReimbursableExpenseTransactionRequest
    from .valid_for_item import ValidForItem
    from .valid_transaction_type import ValidTransactionType

__all__ = (
    "AccountMappingInfo",
    "AccountMappingInfoAccountType",
    "AdjustmentTransactionLine",
    "AdjustmentTransactionRequest",
    "AdjustmentTransactionResponse",
    "ApAccountRef",
    "Attachment",
    "AttachmentUpload",
    "BankAccountDetails",
    "BankAccountRef",
    "CompanyConfiguration",
    "CompanySyncStatus",
    "Connection",
    "ConnectionInfo",
    "ConnectionSourceType",
    "CreateExpenseResponse",
    "CreateReimbursableExpenseResponse",
    "CustomerDetails",
    "DataConnectionError",
    "DataConnectionErrorStatus",
    "DataConnectionStatus",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "ExpenseContactRef",
    "ExpenseContactRefType",
    "ExpenseTransaction",
    "ExpenseTransactionLine",
    "ExpenseTransactionType",
    "HalRef",
    "IntegrationType",
    "InvoiceTo",
    "InvoiceToType",
    "ItemRef",
    "MappingOptions",
    "PagingInfoLinks",
    "RecordRef",
    "ReimbursableExpenseTransaction",
    "ReimbursableExpenseTransactionLine",
    "ReimbursementContactRef",
    "SupplierDetails",
    "TaxRateMappingInfo",
    "TrackingCategoryMappingInfo",
    "TrackingRef",
    "TrackingRefAdjustmentTransaction",
    "TrackingRefAdjustmentTransactionDataType",
    "TrackingRefDataType",
    "Transaction",
    "Transactions",
    "TransactionStatus",
    "TransferAccount",
    "TransferAccountRef",
    "TransferTransactionRequest",
    "TransferTransactionResponse",
    "UpdateExpenseRequest",
    "UpdateExpenseResponse",
    "UpdateReimbursableExpenseTransactionRequest",
    "ValidForItem",
    "ValidTransactionType",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountMappingInfo": "account_mapping_info",
        "AccountMappingInfoAccountType": "account_mapping_info_account_type",
        "AdjustmentTransactionLine": "adjustment_transaction_line",
        "AdjustmentTransactionRequest": "adjustment_transaction_request",
        "AdjustmentTransactionResponse": "adjustment_transaction_response",
        "ApAccountRef": "ap_account_ref",
        "Attachment": "attachment",
        "AttachmentUpload": "attachment_upload",
        "BankAccountDetails": "bank_account_details",
        "BankAccountRef": "bank_account_ref",
        "CompanyConfiguration": "company_configuration",
        "CompanySyncStatus": "company_sync_status",
        "Connection": "connection",
        "ConnectionInfo": "connection_info",
        "ConnectionSourceType": "connection_source_type",
        "CreateExpenseResponse": "create_expense_response",
        "CreateReimbursableExpenseResponse": "create_reimbursable_expense_response",
        "CustomerDetails": "customer_details",
        "DataConnectionError": "data_connection_error",
        "DataConnectionErrorStatus": "data_connection_error_status",
        "DataConnectionStatus": "data_connection_status",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "ExpenseContactRef": "expense_contact_ref",
        "ExpenseContactRefType": "expense_contact_ref_type",
        "ExpenseTransaction": "expense_transaction",
        "ExpenseTransactionLine": "expense_transaction_line",
        "ExpenseTransactionType": "expense_transaction_type",
        "HalRef": "hal_ref",
        "IntegrationType": "integration_type",
        "InvoiceTo": "invoice_to",
        "InvoiceToType": "invoice_to_type",
        "ItemRef": "item_ref",
        "MappingOptions": "mapping_options",
        "PagingInfoLinks": "paging_info_links",
        "RecordRef": "record_ref",
        "ReimbursableExpenseTransaction": "reimbursable_expense_transaction",
        "ReimbursableExpenseTransactionLine": "reimbursable_expense_transaction_line",
        "ReimbursementContactRef": "reimbursement_contact_ref",
        "SupplierDetails": "supplier_details",
        "TaxRateMappingInfo": "tax_rate_mapping_info",
        "TrackingCategoryMappingInfo": "tracking_category_mapping_info",
        "TrackingRef": "tracking_ref",
        "TrackingRefAdjustmentTransaction": "tracking_ref_adjustment_transaction",
        "TrackingRefAdjustmentTransactionDataType": "tracking_ref_adjustment_transaction_data_type",
        "TrackingRefDataType": "tracking_ref_data_type",
        "Transaction": "transaction",
        "TransactionStatus": "transaction_status",
        "Transactions": "transactions",
        "TransferAccount": "transfer_account",
        "TransferAccountRef": "transfer_account_ref",
        "TransferTransactionRequest": "transfer_transaction_request",
        "TransferTransactionResponse": "transfer_transaction_response",
        "UpdateExpenseRequest": "update_expense_request",
        "UpdateExpenseResponse": "update_expense_response",
        "UpdateReimbursableExpenseTransactionRequest": "update_reimbursable_expense_transaction_request",
        "ValidForItem": "valid_for_item",
        "ValidTransactionType": "valid_transaction_type",
    },
    {},
)
