"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .api_key_details import ApiKeyDetails
    from .api_keys import ApiKeys
    from .branding import Branding
    from .branding_button import BrandingButton
    from .branding_image import BrandingImage
    from .branding_logo import BrandingLogo
    from .companies import Companies
    from .company import Company
    from .company_access_token import CompanyAccessToken
    from .company_reference import CompanyReference
    from .company_reference_links import CompanyReferenceLinks
    from .company_request_body import CompanyRequestBody
    from .company_sync_settings import CompanySyncSettings
    from .company_tags import CompanyTags
    from .company_update_request import CompanyUpdateRequest
    from .connection import Connection
    from .connection_info import ConnectionInfo
    from .connection_management_access_token import ConnectionManagementAccessToken
    from .connection_management_allowed_origins import ConnectionManagementAllowedOrigins
    from .connections import Connections
    from .create_api_key import CreateApiKey
    from .create_connection_request import CreateConnectionRequest
    from .custom_data_type_configuration import CustomDataTypeConfiguration
    from .custom_data_type_configuration_required_data import CustomDataTypeConfigurationRequiredData
    from .custom_data_type_record import CustomDataTypeRecord
    from .custom_data_type_record_content import CustomDataTypeRecordContent
    from .custom_data_type_record_content_value import CustomDataTypeRecordContentValue
    from .custom_data_type_record_modified_date import CustomDataTypeRecordModifiedDate
    from .custom_data_type_records import CustomDataTypeRecords
    from .data_connection_error import DataConnectionError
    from .data_connection_error_status import DataConnectionErrorStatus
    from .data_connection_status import DataConnectionStatus
    from .data_status import DataStatus
    from .data_statuses import DataStatuses
    from .data_type import DataType
    from .data_type_feature import DataTypeFeature
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .feature_state import FeatureState
    from .feature_type import FeatureType
    from .hal_ref import HalRef
    from .image_reference import ImageReference
    from .integration import Integration
    from .integrations import Integrations
    from .paging_info_links import PagingInfoLinks
    from .profile import Profile
    from .pull_operation import PullOperation
    from .pull_operation_status import PullOperationStatus
    from .pull_operations import PullOperations
    from .push_change_type import PushChangeType
    from .push_field_validation import PushFieldValidation
    from .push_operation import PushOperation
    from .push_operation_change import PushOperationChange
    from .push_operation_data import PushOperationData
    from .push_operation_ref import PushOperationRef
    from .push_operation_status import PushOperationStatus
    from .push_operation_validation import PushOperationValidation
    from .push_operations import PushOperations
    from .push_option import PushOption
    from .push_option_choice import PushOptionChoice
    from .push_option_properties import PushOptionProperties
    from .push_option_property import PushOptionProperty
    from .push_option_property_properties import PushOptionPropertyProperties
    from .push_option_type import PushOptionType
    from .push_validation_info import PushValidationInfo
    from .refresh_product_data_request import RefreshProductDataRequest
    from .set_company_sync_settings_request import SetCompanySyncSettingsRequest
    from .source_type import SourceType
    from .supplemental_data_config import SupplementalDataConfig
    from .supplemental_data_config_data_type import SupplementalDataConfigDataType
    from .supplemental_data_config_pull_data import SupplementalDataConfigPullData
    from .supplemental_data_config_push_data import SupplementalDataConfigPushData
    from .supplemental_data_configs import SupplementalDataConfigs
    from .supplemental_data_configuration import SupplementalDataConfiguration
    from .supported_feature import SupportedFeature
    from .sync_setting import SyncSetting
    from .sync_settings import SyncSettings
    from .update_connection_authorization_request import UpdateConnectionAuthorizationRequest
    from .update_connection_status import UpdateConnectionStatus
    from .update_profile_sync_settings_request import UpdateProfileSyncSettingsRequest
    from .validation_item import ValidationItem
    from .validation_result import ValidationResult
    from .validation_result_validation_item import ValidationResultValidationItem
    from .webhook_consumer import WebhookConsumer
    from .webhook_consumer_prototype import WebhookConsumerPrototype
    from .webhook_consumers import WebhookConsumers
    from .webhook_zapier_key import WebhookZapierKey

__all__ = (
    "ApiKeyDetails",
    "ApiKeys",
    "Branding",
    "BrandingButton",
    "BrandingImage",
    "BrandingLogo",
    "Companies",
    "Company",
    "CompanyAccessToken",
    "CompanyReference",
    "CompanyReferenceLinks",
    "CompanyRequestBody",
    "CompanySyncSettings",
    "CompanyTags",
    "CompanyUpdateRequest",
    "Connection",
    "ConnectionInfo",
    "ConnectionManagementAccessToken",
    "ConnectionManagementAllowedOrigins",
    "Connections",
    "CreateApiKey",
    "CreateConnectionRequest",
    "CustomDataTypeConfiguration",
    "CustomDataTypeConfigurationRequiredData",
    "CustomDataTypeRecord",
    "CustomDataTypeRecordContent",
    "CustomDataTypeRecordContentValue",
    "CustomDataTypeRecordModifiedDate",
    "CustomDataTypeRecords",
    "DataConnectionError",
    "DataConnectionErrorStatus",
    "DataConnectionStatus",
    "DataStatus",
    "DataStatuses",
    "DataType",
    "DataTypeFeature",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "FeatureState",
    "FeatureType",
    "HalRef",
    "ImageReference",
    "Integration",
    "Integrations",
    "PagingInfoLinks",
    "Profile",
    "PullOperation",
    "PullOperations",
    "PullOperationStatus",
    "PushChangeType",
    "PushFieldValidation",
    "PushOperation",
    "PushOperationChange",
    "PushOperationData",
    "PushOperationRef",
    "PushOperations",
    "PushOperationStatus",
    "PushOperationValidation",
    "PushOption",
    "PushOptionChoice",
    "PushOptionProperties",
    "PushOptionProperty",
    "PushOptionPropertyProperties",
    "PushOptionType",
    "PushValidationInfo",
    "RefreshProductDataRequest",
    "SetCompanySyncSettingsRequest",
    "SourceType",
    "SupplementalDataConfig",
    "SupplementalDataConfigDataType",
    "SupplementalDataConfigPullData",
    "SupplementalDataConfigPushData",
    "SupplementalDataConfigs",
    "SupplementalDataConfiguration",
    "SupportedFeature",
    "SyncSetting",
    "SyncSettings",
    "UpdateConnectionAuthorizationRequest",
    "UpdateConnectionStatus",
    "UpdateProfileSyncSettingsRequest",
    "ValidationItem",
    "ValidationResult",
    "ValidationResultValidationItem",
    "WebhookConsumer",
    "WebhookConsumerPrototype",
    "WebhookConsumers",
    "WebhookZapierKey",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "ApiKeyDetails": "api_key_details",
        "ApiKeys": "api_keys",
        "Branding": "branding",
        "BrandingButton": "branding_button",
        "BrandingImage": "branding_image",
        "BrandingLogo": "branding_logo",
        "Companies": "companies",
        "Company": "company",
        "CompanyAccessToken": "company_access_token",
        "CompanyReference": "company_reference",
        "CompanyReferenceLinks": "company_reference_links",
        "CompanyRequestBody": "company_request_body",
        "CompanySyncSettings": "company_sync_settings",
        "CompanyTags": "company_tags",
        "CompanyUpdateRequest": "company_update_request",
        "Connection": "connection",
        "ConnectionInfo": "connection_info",
        "ConnectionManagementAccessToken": "connection_management_access_token",
        "ConnectionManagementAllowedOrigins": "connection_management_allowed_origins",
        "Connections": "connections",
        "CreateApiKey": "create_api_key",
        "CreateConnectionRequest": "create_connection_request",
        "CustomDataTypeConfiguration": "custom_data_type_configuration",
        "CustomDataTypeConfigurationRequiredData": "custom_data_type_configuration_required_data",
        "CustomDataTypeRecord": "custom_data_type_record",
        "CustomDataTypeRecordContent": "custom_data_type_record_content",
        "CustomDataTypeRecordContentValue": "custom_data_type_record_content_value",
        "CustomDataTypeRecordModifiedDate": "custom_data_type_record_modified_date",
        "CustomDataTypeRecords": "custom_data_type_records",
        "DataConnectionError": "data_connection_error",
        "DataConnectionErrorStatus": "data_connection_error_status",
        "DataConnectionStatus": "data_connection_status",
        "DataStatus": "data_status",
        "DataStatuses": "data_statuses",
        "DataType": "data_type",
        "DataTypeFeature": "data_type_feature",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "FeatureState": "feature_state",
        "FeatureType": "feature_type",
        "HalRef": "hal_ref",
        "ImageReference": "image_reference",
        "Integration": "integration",
        "Integrations": "integrations",
        "PagingInfoLinks": "paging_info_links",
        "Profile": "profile",
        "PullOperation": "pull_operation",
        "PullOperationStatus": "pull_operation_status",
        "PullOperations": "pull_operations",
        "PushChangeType": "push_change_type",
        "PushFieldValidation": "push_field_validation",
        "PushOperation": "push_operation",
        "PushOperationChange": "push_operation_change",
        "PushOperationData": "push_operation_data",
        "PushOperationRef": "push_operation_ref",
        "PushOperationStatus": "push_operation_status",
        "PushOperationValidation": "push_operation_validation",
        "PushOperations": "push_operations",
        "PushOption": "push_option",
        "PushOptionChoice": "push_option_choice",
        "PushOptionProperties": "push_option_properties",
        "PushOptionProperty": "push_option_property",
        "PushOptionPropertyProperties": "push_option_property_properties",
        "PushOptionType": "push_option_type",
        "PushValidationInfo": "push_validation_info",
        "RefreshProductDataRequest": "refresh_product_data_request",
        "SetCompanySyncSettingsRequest": "set_company_sync_settings_request",
        "SourceType": "source_type",
        "SupplementalDataConfig": "supplemental_data_config",
        "SupplementalDataConfigDataType": "supplemental_data_config_data_type",
        "SupplementalDataConfigPullData": "supplemental_data_config_pull_data",
        "SupplementalDataConfigPushData": "supplemental_data_config_push_data",
        "SupplementalDataConfigs": "supplemental_data_configs",
        "SupplementalDataConfiguration": "supplemental_data_configuration",
        "SupportedFeature": "supported_feature",
        "SyncSetting": "sync_setting",
        "SyncSettings": "sync_settings",
        "UpdateConnectionAuthorizationRequest": "update_connection_authorization_request",
        "UpdateConnectionStatus": "update_connection_status",
        "UpdateProfileSyncSettingsRequest": "update_profile_sync_settings_request",
        "ValidationItem": "validation_item",
        "ValidationResult": "validation_result",
        "ValidationResultValidationItem": "validation_result_validation_item",
        "WebhookConsumer": "webhook_consumer",
        "WebhookConsumerPrototype": "webhook_consumer_prototype",
        "WebhookConsumers": "webhook_consumers",
        "WebhookZapierKey": "webhook_zapier_key",
    },
    {},
)
