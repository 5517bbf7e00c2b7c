"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_mapping_option import AccountMappingOption
    from .account_status import AccountStatus
    from .address import Address
    from .address_type import AddressType
    from .attachment import Attachment
    from .attachment_upload import AttachmentUpload
    from .bank_account import BankAccount
    from .bank_account_mapping_option import BankAccountMappingOption
    from .bank_account_prototype import BankAccountPrototype
    from .bank_account_status import BankAccountStatus
    from .bank_account_type import BankAccountType
    from .bill import Bill
    from .bill_account_ref import BillAccountRef
    from .bill_line_item import BillLineItem
    from .bill_mapping_options import BillMappingOptions
    from .bill_payment import BillPayment
    from .bill_payment_account_ref import BillPaymentAccountRef
    from .bill_payment_prototype import BillPaymentPrototype
    from .bill_prototype import BillPrototype
    from .bill_status import BillStatus
    from .bill_tax_rate_ref import BillTaxRateRef
    from .bills import Bills
    from .company_information import CompanyInformation
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .pagination import Pagination
    from .payment_mapping_options import PaymentMappingOptions
    from .supplier import Supplier
    from .supplier_prototype import SupplierPrototype
    from .supplier_ref import SupplierRef
    from .supplier_status import SupplierStatus
    from .suppliers import Suppliers
    from .tax_rate_mapping_option import TaxRateMappingOption
    from .tax_rate_mapping_option_status import TaxRateMappingOptionStatus
    from .tracking_ref import TrackingRef
    from .tracking_ref_data_type import TrackingRefDataType

__all__ = (
    "AccountMappingOption",
    "AccountStatus",
    "Address",
    "AddressType",
    "Attachment",
    "AttachmentUpload",
    "BankAccount",
    "BankAccountMappingOption",
    "BankAccountPrototype",
    "BankAccountStatus",
    "BankAccountType",
    "Bill",
    "BillAccountRef",
    "BillLineItem",
    "BillMappingOptions",
    "BillPayment",
    "BillPaymentAccountRef",
    "BillPaymentPrototype",
    "BillPrototype",
    "Bills",
    "BillStatus",
    "BillTaxRateRef",
    "CompanyInformation",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "Pagination",
    "PaymentMappingOptions",
    "Supplier",
    "SupplierPrototype",
    "SupplierRef",
    "Suppliers",
    "SupplierStatus",
    "TaxRateMappingOption",
    "TaxRateMappingOptionStatus",
    "TrackingRef",
    "TrackingRefDataType",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountMappingOption": "account_mapping_option",
        "AccountStatus": "account_status",
        "Address": "address",
        "AddressType": "address_type",
        "Attachment": "attachment",
        "AttachmentUpload": "attachment_upload",
        "BankAccount": "bank_account",
        "BankAccountMappingOption": "bank_account_mapping_option",
        "BankAccountPrototype": "bank_account_prototype",
        "BankAccountStatus": "bank_account_status",
        "BankAccountType": "bank_account_type",
        "Bill": "bill",
        "BillAccountRef": "bill_account_ref",
        "BillLineItem": "bill_line_item",
        "BillMappingOptions": "bill_mapping_options",
        "BillPayment": "bill_payment",
        "BillPaymentAccountRef": "bill_payment_account_ref",
        "BillPaymentPrototype": "bill_payment_prototype",
        "BillPrototype": "bill_prototype",
        "BillStatus": "bill_status",
        "BillTaxRateRef": "bill_tax_rate_ref",
        "Bills": "bills",
        "CompanyInformation": "company_information",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "Pagination": "pagination",
        "PaymentMappingOptions": "payment_mapping_options",
        "Supplier": "supplier",
        "SupplierPrototype": "supplier_prototype",
        "SupplierRef": "supplier_ref",
        "SupplierStatus": "supplier_status",
        "Suppliers": "suppliers",
        "TaxRateMappingOption": "tax_rate_mapping_option",
        "TaxRateMappingOptionStatus": "tax_rate_mapping_option_status",
        "TrackingRef": "tracking_ref",
        "TrackingRefDataType": "tracking_ref_data_type",
    },
    {},
)
