"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_configuration import AccountConfiguration
    from .account_configuration_option import AccountConfigurationOption
    from .branding import Branding
    from .branding_button import BrandingButton
    from .branding_image import BrandingImage
    from .branding_logo import BrandingLogo
    from .commerce_configuration import CommerceConfiguration
    from .company_sync_status import CompanySyncStatus
    from .configuration import Configuration
    from .configuration_grouping import ConfigurationGrouping
    from .configuration_map_settings import ConfigurationMapSettings
    from .configuration_map_settings_output_format import ConfigurationMapSettingsOutputFormat
    from .configuration_option import ConfigurationOption
    from .connection import Connection
    from .connection_info import ConnectionInfo
    from .data_connection_error import DataConnectionError
    from .data_connection_error_status import DataConnectionErrorStatus
    from .data_connection_status import DataConnectionStatus
    from .data_type_feature import DataTypeFeature
    from .data_type_feature_data_type import DataTypeFeatureDataType
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .feature_state import FeatureState
    from .feature_type import FeatureType
    from .fees_configuration import FeesConfiguration
    from .fees_configuration_accounts import FeesConfigurationAccounts
    from .fees_supplier import FeesSupplier
    from .grouping_levels import GroupingLevels
    from .grouping_period import GroupingPeriod
    from .hal_ref import HalRef
    from .image_reference import ImageReference
    from .integration import Integration
    from .integrations import Integrations
    from .invoice_level_selection import InvoiceLevelSelection
    from .invoice_line_level_selection import InvoiceLineLevelSelection
    from .invoice_status import InvoiceStatus
    from .locale import Locale
    from .localization import Localization
    from .localization_info import LocalizationInfo
    from .new_payments_configuration import NewPaymentsConfiguration
    from .new_payments_configuration_accounts import NewPaymentsConfigurationAccounts
    from .new_tax_rates import NewTaxRates
    from .paging_info_links import PagingInfoLinks
    from .payments_configuration import PaymentsConfiguration
    from .payments_configuration_accounts import PaymentsConfigurationAccounts
    from .sales_configuration import SalesConfiguration
    from .sales_configuration_accounts import SalesConfigurationAccounts
    from .sales_configuration_tax_rates import SalesConfigurationTaxRates
    from .sales_customer import SalesCustomer
    from .source_type import SourceType
    from .supported_feature import SupportedFeature
    from .sync_flow_url import SyncFlowUrl
    from .sync_frequency import SyncFrequency
    from .sync_range import SyncRange
    from .sync_range_date_range import SyncRangeDateRange
    from .sync_schedule import SyncSchedule
    from .sync_status import SyncStatus
    from .sync_summary import SyncSummary
    from .sync_summary_date_range import SyncSummaryDateRange
    from .sync_to_latest_args import SyncToLatestArgs
    from .tax_rate_amount import TaxRateAmount
    from .tax_rate_mapping import TaxRateMapping
    from .visible_accounts import VisibleAccounts

__all__ = (
    "AccountConfiguration",
    "AccountConfigurationOption",
    "Branding",
    "BrandingButton",
    "BrandingImage",
    "BrandingLogo",
    "CommerceConfiguration",
    "CompanySyncStatus",
    "Configuration",
    "ConfigurationGrouping",
    "ConfigurationMapSettings",
    "ConfigurationMapSettingsOutputFormat",
    "ConfigurationOption",
    "Connection",
    "ConnectionInfo",
    "DataConnectionError",
    "DataConnectionErrorStatus",
    "DataConnectionStatus",
    "DataTypeFeature",
    "DataTypeFeatureDataType",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "FeatureState",
    "FeatureType",
    "FeesConfiguration",
    "FeesConfigurationAccounts",
    "FeesSupplier",
    "GroupingLevels",
    "GroupingPeriod",
    "HalRef",
    "ImageReference",
    "Integration",
    "Integrations",
    "InvoiceLevelSelection",
    "InvoiceLineLevelSelection",
    "InvoiceStatus",
    "Locale",
    "Localization",
    "LocalizationInfo",
    "NewPaymentsConfiguration",
    "NewPaymentsConfigurationAccounts",
    "NewTaxRates",
    "PagingInfoLinks",
    "PaymentsConfiguration",
    "PaymentsConfigurationAccounts",
    "SalesConfiguration",
    "SalesConfigurationAccounts",
    "SalesConfigurationTaxRates",
    "SalesCustomer",
    "SourceType",
    "SupportedFeature",
    "SyncFlowUrl",
    "SyncFrequency",
    "SyncRange",
    "SyncRangeDateRange",
    "SyncSchedule",
    "SyncStatus",
    "SyncSummary",
    "SyncSummaryDateRange",
    "SyncToLatestArgs",
    "TaxRateAmount",
    "TaxRateMapping",
    "VisibleAccounts",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountConfiguration": "account_configuration",
        "AccountConfigurationOption": "account_configuration_option",
        "Branding": "branding",
        "BrandingButton": "branding_button",
        "BrandingImage": "branding_image",
        "BrandingLogo": "branding_logo",
        "CommerceConfiguration": "commerce_configuration",
        "CompanySyncStatus": "company_sync_status",
        "Configuration": "configuration",
        "ConfigurationGrouping": "configuration_grouping",
        "ConfigurationMapSettings": "configuration_map_settings",
        "ConfigurationMapSettingsOutputFormat": "configuration_map_settings_output_format",
        "ConfigurationOption": "configuration_option",
        "Connection": "connection",
        "ConnectionInfo": "connection_info",
        "DataConnectionError": "data_connection_error",
        "DataConnectionErrorStatus": "data_connection_error_status",
        "DataConnectionStatus": "data_connection_status",
        "DataTypeFeature": "data_type_feature",
        "DataTypeFeatureDataType": "data_type_feature_data_type",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "FeatureState": "feature_state",
        "FeatureType": "feature_type",
        "FeesConfiguration": "fees_configuration",
        "FeesConfigurationAccounts": "fees_configuration_accounts",
        "FeesSupplier": "fees_supplier",
        "GroupingLevels": "grouping_levels",
        "GroupingPeriod": "grouping_period",
        "HalRef": "hal_ref",
        "ImageReference": "image_reference",
        "Integration": "integration",
        "Integrations": "integrations",
        "InvoiceLevelSelection": "invoice_level_selection",
        "InvoiceLineLevelSelection": "invoice_line_level_selection",
        "InvoiceStatus": "invoice_status",
        "Locale": "locale",
        "Localization": "localization",
        "LocalizationInfo": "localization_info",
        "NewPaymentsConfiguration": "new_payments_configuration",
        "NewPaymentsConfigurationAccounts": "new_payments_configuration_accounts",
        "NewTaxRates": "new_tax_rates",
        "PagingInfoLinks": "paging_info_links",
        "PaymentsConfiguration": "payments_configuration",
        "PaymentsConfigurationAccounts": "payments_configuration_accounts",
        "SalesConfiguration": "sales_configuration",
        "SalesConfigurationAccounts": "sales_configuration_accounts",
        "SalesConfigurationTaxRates": "sales_configuration_tax_rates",
        "SalesCustomer": "sales_customer",
        "SourceType": "source_type",
        "SupportedFeature": "supported_feature",
        "SyncFlowUrl": "sync_flow_url",
        "SyncFrequency": "sync_frequency",
        "SyncRange": "sync_range",
        "SyncRangeDateRange": "sync_range_date_range",
        "SyncSchedule": "sync_schedule",
        "SyncStatus": "sync_status",
        "SyncSummary": "sync_summary",
        "SyncSummaryDateRange": "sync_summary_date_range",
        "SyncToLatestArgs": "sync_to_latest_args",
        "TaxRateAmount": "tax_rate_amount",
        "TaxRateMapping": "tax_rate_mapping",
        "VisibleAccounts": "visible_accounts",
    },
    {},
)
