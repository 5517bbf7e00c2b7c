"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_info import AccountInfo
    from .bank_account_credentials import BankAccountCredentials
    from .bank_feed_account_mapping import BankFeedAccountMapping
    from .bank_feed_account_mapping_response import BankFeedAccountMappingResponse
    from .bank_feed_mapping import BankFeedMapping
    from .company_information import CompanyInformation
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .generate_otp_response import GenerateOtpResponse
    from .routing_info import RoutingInfo
    from .routing_info_type import RoutingInfoType
    from .source_account import SourceAccount
    from .source_account_batch_create_response import SourceAccountBatchCreateResponse
    from .source_account_batch_create_result import SourceAccountBatchCreateResult
    from .source_account_batch_error_response import SourceAccountBatchErrorResponse
    from .source_account_batch_error_response_result import SourceAccountBatchErrorResponseResult
    from .source_account_prototype import SourceAccountPrototype
    from .source_account_status import SourceAccountStatus
    from .source_account_v2 import SourceAccountV2
    from .source_account_v2_account_type import SourceAccountV2AccountType
    from .source_account_v2_batch_create_response import SourceAccountV2BatchCreateResponse
    from .source_account_v2_batch_create_result import SourceAccountV2BatchCreateResult
    from .source_account_v2_prototype import SourceAccountV2Prototype
    from .source_account_v2_status import SourceAccountV2Status
    from .start_scheduled_sync_result import StartScheduledSyncResult
    from .sync_status_result import SyncStatusResult
    from .target_account_option import TargetAccountOption

__all__ = (
    "AccountInfo",
    "BankAccountCredentials",
    "BankFeedAccountMapping",
    "BankFeedAccountMappingResponse",
    "BankFeedMapping",
    "CompanyInformation",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "GenerateOtpResponse",
    "RoutingInfo",
    "RoutingInfoType",
    "SourceAccount",
    "SourceAccountBatchCreateResponse",
    "SourceAccountBatchCreateResult",
    "SourceAccountBatchErrorResponse",
    "SourceAccountBatchErrorResponseResult",
    "SourceAccountPrototype",
    "SourceAccountStatus",
    "SourceAccountV2",
    "SourceAccountV2AccountType",
    "SourceAccountV2BatchCreateResponse",
    "SourceAccountV2BatchCreateResult",
    "SourceAccountV2Prototype",
    "SourceAccountV2Status",
    "StartScheduledSyncResult",
    "SyncStatusResult",
    "TargetAccountOption",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountInfo": "account_info",
        "BankAccountCredentials": "bank_account_credentials",
        "BankFeedAccountMapping": "bank_feed_account_mapping",
        "BankFeedAccountMappingResponse": "bank_feed_account_mapping_response",
        "BankFeedMapping": "bank_feed_mapping",
        "CompanyInformation": "company_information",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "GenerateOtpResponse": "generate_otp_response",
        "RoutingInfo": "routing_info",
        "RoutingInfoType": "routing_info_type",
        "SourceAccount": "source_account",
        "SourceAccountBatchCreateResponse": "source_account_batch_create_response",
        "SourceAccountBatchCreateResult": "source_account_batch_create_result",
        "SourceAccountBatchErrorResponse": "source_account_batch_error_response",
        "SourceAccountBatchErrorResponseResult": "source_account_batch_error_response_result",
        "SourceAccountPrototype": "source_account_prototype",
        "SourceAccountStatus": "source_account_status",
        "SourceAccountV2": "source_account_v2",
        "SourceAccountV2AccountType": "source_account_v2_account_type",
        "SourceAccountV2BatchCreateResponse": "source_account_v2_batch_create_response",
        "SourceAccountV2BatchCreateResult": "source_account_v2_batch_create_result",
        "SourceAccountV2Prototype": "source_account_v2_prototype",
        "SourceAccountV2Status": "source_account_v2_status",
        "StartScheduledSyncResult": "start_scheduled_sync_result",
        "SyncStatusResult": "sync_status_result",
        "TargetAccountOption": "target_account_option",
    },
    {},
)
