"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_categories_updated_webhook import AccountCategoriesUpdatedWebhook
    from .account_categories_updated_webhook_data import AccountCategoriesUpdatedWebhookData
    from .account_info import AccountInfo
    from .client_rate_limit_reached_webhook import ClientRateLimitReachedWebhook
    from .client_rate_limit_reached_webhook_data import ClientRateLimitReachedWebhookData
    from .client_rate_limit_reset_webhook import ClientRateLimitResetWebhook
    from .client_rate_limit_reset_webhook_data import ClientRateLimitResetWebhookData
    from .client_rate_limit_webhook import ClientRateLimitWebhook
    from .client_rate_limit_webhook_payload import ClientRateLimitWebhookPayload
    from .company_details import CompanyDetails
    from .company_product_webhook import CompanyProductWebhook
    from .company_product_webhook_payload import CompanyProductWebhookPayload
    from .company_reference import CompanyReference
    from .company_reference_links import CompanyReferenceLinks
    from .company_tags import CompanyTags
    from .company_webhook import CompanyWebhook
    from .connection import Connection
    from .connection_info import ConnectionInfo
    from .connection_status_changed_webhook import ConnectionStatusChangedWebhook
    from .connection_status_changed_webhook_data import ConnectionStatusChangedWebhookData
    from .connection_webhook import ConnectionWebhook
    from .connection_webhook_payload import ConnectionWebhookPayload
    from .data_connection_error import DataConnectionError
    from .data_connection_error_status import DataConnectionErrorStatus
    from .data_connection_status import DataConnectionStatus
    from .data_sync_completed_webhook import DataSyncCompletedWebhook
    from .data_sync_completed_webhook_data import DataSyncCompletedWebhookData
    from .data_type import DataType
    from .data_type_read_summary import DataTypeReadSummary
    from .data_type_write_webhook import DataTypeWriteWebhook
    from .data_type_write_webhook_payload import DataTypeWriteWebhookPayload
    from .data_type_write_webhook_record import DataTypeWriteWebhookRecord
    from .dataset_data_changed_webhook import DatasetDataChangedWebhook
    from .dataset_data_changed_webhook_data import DatasetDataChangedWebhookData
    from .dataset_status_changed_error_webhook import DatasetStatusChangedErrorWebhook
    from .dataset_status_changed_error_webhook_data import DatasetStatusChangedErrorWebhookData
    from .expenses_sync_webhook import ExpensesSyncWebhook
    from .expenses_sync_webhook_payload import ExpensesSyncWebhookPayload
    from .expenses_sync_webhook_transaction import ExpensesSyncWebhookTransaction
    from .expenses_sync_webhook_transaction_status import ExpensesSyncWebhookTransactionStatus
    from .new_company_synchronized_webhook import NewCompanySynchronizedWebhook
    from .pull_operation_status import PullOperationStatus
    from .push_operation_status import PushOperationStatus
    from .push_operation_status_changed_webhook import PushOperationStatusChangedWebhook
    from .push_operation_status_changed_webhook_data import PushOperationStatusChangedWebhookData
    from .push_operation_timed_out_webhook import PushOperationTimedOutWebhook
    from .push_operation_timed_out_webhook_data import PushOperationTimedOutWebhookData
    from .read_completed_webhook import ReadCompletedWebhook
    from .read_completed_webhook_issue import ReadCompletedWebhookIssue
    from .read_completed_webhook_issue_links import ReadCompletedWebhookIssueLinks
    from .read_completed_webhook_payload import ReadCompletedWebhookPayload
    from .report_generation_payload import ReportGenerationPayload
    from .report_generation_webhook import ReportGenerationWebhook
    from .routing_info import RoutingInfo
    from .routing_info_type import RoutingInfoType
    from .source_account import SourceAccount
    from .source_account_status import SourceAccountStatus
    from .source_account_v2 import SourceAccountV2
    from .source_account_v2_account_type import SourceAccountV2AccountType
    from .source_account_v2_status import SourceAccountV2Status
    from .source_account_webhook import SourceAccountWebhook
    from .source_account_webhook_payload import SourceAccountWebhookPayload
    from .source_type import SourceType
    from .sync_complete_webhook import SyncCompleteWebhook
    from .sync_complete_webhook_data import SyncCompleteWebhookData
    from .sync_connection_deleted_webhook import SyncConnectionDeletedWebhook
    from .sync_failed_webhook import SyncFailedWebhook
    from .sync_failed_webhook_data import SyncFailedWebhookData
    from .write_status import WriteStatus
    from .write_type import WriteType

    ConnectionSourceType = SourceType
    ReadCompletedWebhookPayloadDataType = DataTypeReadSummary
    ReadCompletedWebhookPayloadDataTypeStatus = PullOperationStatus
    SourceAccountWebhookAccount = SourceAccount

__all__ = (
    "AccountCategoriesUpdatedWebhook",
    "AccountCategoriesUpdatedWebhookData",
    "AccountInfo",
    "ClientRateLimitReachedWebhook",
    "ClientRateLimitReachedWebhookData",
    "ClientRateLimitResetWebhook",
    "ClientRateLimitResetWebhookData",
    "ClientRateLimitWebhook",
    "ClientRateLimitWebhookPayload",
    "CompanyDetails",
    "CompanyProductWebhook",
    "CompanyProductWebhookPayload",
    "CompanyReference",
    "CompanyReferenceLinks",
    "CompanyTags",
    "CompanyWebhook",
    "Connection",
    "ConnectionInfo",
    "ConnectionStatusChangedWebhook",
    "ConnectionStatusChangedWebhookData",
    "ConnectionWebhook",
    "ConnectionWebhookPayload",
    "DataConnectionError",
    "DataConnectionErrorStatus",
    "DataConnectionStatus",
    "DatasetDataChangedWebhook",
    "DatasetDataChangedWebhookData",
    "DatasetStatusChangedErrorWebhook",
    "DatasetStatusChangedErrorWebhookData",
    "DataSyncCompletedWebhook",
    "DataSyncCompletedWebhookData",
    "DataType",
    "DataTypeReadSummary",
    "DataTypeWriteWebhook",
    "DataTypeWriteWebhookPayload",
    "DataTypeWriteWebhookRecord",
    "ExpensesSyncWebhook",
    "ExpensesSyncWebhookPayload",
    "ExpensesSyncWebhookTransaction",
    "ExpensesSyncWebhookTransactionStatus",
    "NewCompanySynchronizedWebhook",
    "PullOperationStatus",
    "PushOperationStatus",
    "PushOperationStatusChangedWebhook",
    "PushOperationStatusChangedWebhookData",
    "PushOperationTimedOutWebhook",
    "PushOperationTimedOutWebhookData",
    "ReadCompletedWebhook",
    "ReadCompletedWebhookIssue",
    "ReadCompletedWebhookIssueLinks",
    "ReadCompletedWebhookPayload",
    "ReportGenerationPayload",
    "ReportGenerationWebhook",
    "RoutingInfo",
    "RoutingInfoType",
    "SourceAccount",
    "SourceAccountStatus",
    "SourceAccountV2",
    "SourceAccountV2AccountType",
    "SourceAccountV2Status",
    "SourceAccountWebhook",
    "SourceAccountWebhookPayload",
    "SourceType",
    "SyncCompleteWebhook",
    "SyncCompleteWebhookData",
    "SyncConnectionDeletedWebhook",
    "SyncFailedWebhook",
    "SyncFailedWebhookData",
    "WriteStatus",
    "WriteType",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountCategoriesUpdatedWebhook": "account_categories_updated_webhook",
        "AccountCategoriesUpdatedWebhookData": "account_categories_updated_webhook_data",
        "AccountInfo": "account_info",
        "ClientRateLimitReachedWebhook": "client_rate_limit_reached_webhook",
        "ClientRateLimitReachedWebhookData": "client_rate_limit_reached_webhook_data",
        "ClientRateLimitResetWebhook": "client_rate_limit_reset_webhook",
        "ClientRateLimitResetWebhookData": "client_rate_limit_reset_webhook_data",
        "ClientRateLimitWebhook": "client_rate_limit_webhook",
        "ClientRateLimitWebhookPayload": "client_rate_limit_webhook_payload",
        "CompanyDetails": "company_details",
        "CompanyProductWebhook": "company_product_webhook",
        "CompanyProductWebhookPayload": "company_product_webhook_payload",
        "CompanyReference": "company_reference",
        "CompanyReferenceLinks": "company_reference_links",
        "CompanyTags": "company_tags",
        "CompanyWebhook": "company_webhook",
        "Connection": "connection",
        "ConnectionInfo": "connection_info",
        "ConnectionStatusChangedWebhook": "connection_status_changed_webhook",
        "ConnectionStatusChangedWebhookData": "connection_status_changed_webhook_data",
        "ConnectionWebhook": "connection_webhook",
        "ConnectionWebhookPayload": "connection_webhook_payload",
        "DataConnectionError": "data_connection_error",
        "DataConnectionErrorStatus": "data_connection_error_status",
        "DataConnectionStatus": "data_connection_status",
        "DataSyncCompletedWebhook": "data_sync_completed_webhook",
        "DataSyncCompletedWebhookData": "data_sync_completed_webhook_data",
        "DataType": "data_type",
        "DataTypeReadSummary": "data_type_read_summary",
        "DataTypeWriteWebhook": "data_type_write_webhook",
        "DataTypeWriteWebhookPayload": "data_type_write_webhook_payload",
        "DataTypeWriteWebhookRecord": "data_type_write_webhook_record",
        "DatasetDataChangedWebhook": "dataset_data_changed_webhook",
        "DatasetDataChangedWebhookData": "dataset_data_changed_webhook_data",
        "DatasetStatusChangedErrorWebhook": "dataset_status_changed_error_webhook",
        "DatasetStatusChangedErrorWebhookData": "dataset_status_changed_error_webhook_data",
        "ExpensesSyncWebhook": "expenses_sync_webhook",
        "ExpensesSyncWebhookPayload": "expenses_sync_webhook_payload",
        "ExpensesSyncWebhookTransaction": "expenses_sync_webhook_transaction",
        "ExpensesSyncWebhookTransactionStatus": "expenses_sync_webhook_transaction_status",
        "NewCompanySynchronizedWebhook": "new_company_synchronized_webhook",
        "PullOperationStatus": "pull_operation_status",
        "PushOperationStatus": "push_operation_status",
        "PushOperationStatusChangedWebhook": "push_operation_status_changed_webhook",
        "PushOperationStatusChangedWebhookData": "push_operation_status_changed_webhook_data",
        "PushOperationTimedOutWebhook": "push_operation_timed_out_webhook",
        "PushOperationTimedOutWebhookData": "push_operation_timed_out_webhook_data",
        "ReadCompletedWebhook": "read_completed_webhook",
        "ReadCompletedWebhookIssue": "read_completed_webhook_issue",
        "ReadCompletedWebhookIssueLinks": "read_completed_webhook_issue_links",
        "ReadCompletedWebhookPayload": "read_completed_webhook_payload",
        "ReportGenerationPayload": "report_generation_payload",
        "ReportGenerationWebhook": "report_generation_webhook",
        "RoutingInfo": "routing_info",
        "RoutingInfoType": "routing_info_type",
        "SourceAccount": "source_account",
        "SourceAccountStatus": "source_account_status",
        "SourceAccountV2": "source_account_v2",
        "SourceAccountV2AccountType": "source_account_v2_account_type",
        "SourceAccountV2Status": "source_account_v2_status",
        "SourceAccountWebhook": "source_account_webhook",
        "SourceAccountWebhookPayload": "source_account_webhook_payload",
        "SourceType": "source_type",
        "SyncCompleteWebhook": "sync_complete_webhook",
        "SyncCompleteWebhookData": "sync_complete_webhook_data",
        "SyncConnectionDeletedWebhook": "sync_connection_deleted_webhook",
        "SyncFailedWebhook": "sync_failed_webhook",
        "SyncFailedWebhookData": "sync_failed_webhook_data",
        "WriteStatus": "write_status",
        "WriteType": "write_type",
    },
    {
        "ConnectionSourceType": "SourceType",
        "ReadCompletedWebhookPayloadDataType": "DataTypeReadSummary",
        "ReadCompletedWebhookPayloadDataTypeStatus": "PullOperationStatus",
        "SourceAccountWebhookAccount": "SourceAccount",
    },
)
