"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account_balance import AccountBalance
    from .address import Address
    from .commerce_address_type import CommerceAddressType
    from .commerce_customer_ref import CommerceCustomerRef
    from .company_info import CompanyInfo
    from .company_info_source_urls import CompanyInfoSourceUrls
    from .company_info_web_link import CompanyInfoWebLink
    from .company_info_web_link_type import CompanyInfoWebLinkType
    from .customer import Customer
    from .customers import Customers
    from .dispute import Dispute
    from .dispute_status import DisputeStatus
    from .disputes import Disputes
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .hal_ref import HalRef
    from .location import Location
    from .location_ref import LocationRef
    from .locations import Locations
    from .order import Order
    from .order_discount_allocation import OrderDiscountAllocation
    from .order_line_item import OrderLineItem
    from .orders import Orders
    from .paging_info_links import PagingInfoLinks
    from .payment import Payment
    from .payment_method import PaymentMethod
    from .payment_method_ref import PaymentMethodRef
    from .payment_method_status import PaymentMethodStatus
    from .payment_methods import PaymentMethods
    from .payment_ref import PaymentRef
    from .payment_status import PaymentStatus
    from .payment_type import PaymentType
    from .payments import Payments
    from .phone_number import PhoneNumber
    from .phone_number_type import PhoneNumberType
    from .product import Product
    from .product_categories import ProductCategories
    from .product_category import ProductCategory
    from .product_inventory import ProductInventory
    from .product_inventory_location import ProductInventoryLocation
    from .product_price import ProductPrice
    from .product_ref import ProductRef
    from .product_variant import ProductVariant
    from .product_variant_ref import ProductVariantRef
    from .product_variant_status import ProductVariantStatus
    from .products import Products
    from .record_ref import RecordRef
    from .service_charge import ServiceCharge
    from .service_charge_type import ServiceChargeType
    from .supplemental_data import SupplementalData
    from .supplemental_data_content import SupplementalDataContent
    from .supplemental_data_content_value import SupplementalDataContentValue
    from .tax_component import TaxComponent
    from .tax_component_allocation import TaxComponentAllocation
    from .tax_component_ref import TaxComponentRef
    from .tax_components import TaxComponents
    from .transaction import Transaction
    from .transaction_source_ref import TransactionSourceRef
    from .transaction_source_type import TransactionSourceType
    from .transaction_type import TransactionType
    from .transactions import Transactions

__all__ = (
    "AccountBalance",
    "Address",
    "CommerceAddressType",
    "CommerceCustomerRef",
    "CompanyInfo",
    "CompanyInfoSourceUrls",
    "CompanyInfoWebLink",
    "CompanyInfoWebLinkType",
    "Customer",
    "Customers",
    "Dispute",
    "Disputes",
    "DisputeStatus",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "HalRef",
    "Location",
    "LocationRef",
    "Locations",
    "Order",
    "OrderDiscountAllocation",
    "OrderLineItem",
    "Orders",
    "PagingInfoLinks",
    "Payment",
    "PaymentMethod",
    "PaymentMethodRef",
    "PaymentMethods",
    "PaymentMethodStatus",
    "PaymentRef",
    "Payments",
    "PaymentStatus",
    "PaymentType",
    "PhoneNumber",
    "PhoneNumberType",
    "Product",
    "ProductCategories",
    "ProductCategory",
    "ProductInventory",
    "ProductInventoryLocation",
    "ProductPrice",
    "ProductRef",
    "Products",
    "ProductVariant",
    "ProductVariantRef",
    "ProductVariantStatus",
    "RecordRef",
    "ServiceCharge",
    "ServiceChargeType",
    "SupplementalData",
    "SupplementalDataContent",
    "SupplementalDataContentValue",
    "TaxComponent",
    "TaxComponentAllocation",
    "TaxComponentRef",
    "TaxComponents",
    "Transaction",
    "Transactions",
    "TransactionSourceRef",
    "TransactionSourceType",
    "TransactionType",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AccountBalance": "account_balance",
        "Address": "address",
        "CommerceAddressType": "commerce_address_type",
        "CommerceCustomerRef": "commerce_customer_ref",
        "CompanyInfo": "company_info",
        "CompanyInfoSourceUrls": "company_info_source_urls",
        "CompanyInfoWebLink": "company_info_web_link",
        "CompanyInfoWebLinkType": "company_info_web_link_type",
        "Customer": "customer",
        "Customers": "customers",
        "Dispute": "dispute",
        "DisputeStatus": "dispute_status",
        "Disputes": "disputes",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "HalRef": "hal_ref",
        "Location": "location",
        "LocationRef": "location_ref",
        "Locations": "locations",
        "Order": "order",
        "OrderDiscountAllocation": "order_discount_allocation",
        "OrderLineItem": "order_line_item",
        "Orders": "orders",
        "PagingInfoLinks": "paging_info_links",
        "Payment": "payment",
        "PaymentMethod": "payment_method",
        "PaymentMethodRef": "payment_method_ref",
        "PaymentMethodStatus": "payment_method_status",
        "PaymentMethods": "payment_methods",
        "PaymentRef": "payment_ref",
        "PaymentStatus": "payment_status",
        "PaymentType": "payment_type",
        "Payments": "payments",
        "PhoneNumber": "phone_number",
        "PhoneNumberType": "phone_number_type",
        "Product": "product",
        "ProductCategories": "product_categories",
        "ProductCategory": "product_category",
        "ProductInventory": "product_inventory",
        "ProductInventoryLocation": "product_inventory_location",
        "ProductPrice": "product_price",
        "ProductRef": "product_ref",
        "ProductVariant": "product_variant",
        "ProductVariantRef": "product_variant_ref",
        "ProductVariantStatus": "product_variant_status",
        "Products": "products",
        "RecordRef": "record_ref",
        "ServiceCharge": "service_charge",
        "ServiceChargeType": "service_charge_type",
        "SupplementalData": "supplemental_data",
        "SupplementalDataContent": "supplemental_data_content",
        "SupplementalDataContentValue": "supplemental_data_content_value",
        "TaxComponent": "tax_component",
        "TaxComponentAllocation": "tax_component_allocation",
        "TaxComponentRef": "tax_component_ref",
        "TaxComponents": "tax_components",
        "Transaction": "transaction",
        "TransactionSourceRef": "transaction_source_ref",
        "TransactionSourceType": "transaction_source_type",
        "TransactionType": "transaction_type",
        "Transactions": "transactions",
    },
    {},
)
