"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account import Account
    from .account_prototype import AccountPrototype
    from .account_ref import AccountRef
    from .account_status import AccountStatus
    from .account_transaction import AccountTransaction
    from .account_transaction_line import AccountTransactionLine
    from .account_transaction_line_record_ref import AccountTransactionLineRecordRef
    from .account_transaction_line_record_ref_data_type import AccountTransactionLineRecordRefDataType
    from .account_transaction_status import AccountTransactionStatus
    from .account_transactions import AccountTransactions
    from .account_type import AccountType
    from .accounts import Accounts
    from .accounts_payable_billed_to_type import AccountsPayableBilledToType
    from .accounts_payable_tracking import AccountsPayableTracking
    from .accounts_receivable_billed_to_type import AccountsReceivableBilledToType
    from .accounts_receivable_tracking import AccountsReceivableTracking
    from .address import Address
    from .address_type import AddressType
    from .aged_creditor import AgedCreditor
    from .aged_creditor_report import AgedCreditorReport
    from .aged_currency_outstanding import AgedCurrencyOutstanding
    from .aged_debtor import AgedDebtor
    from .aged_debtor_report import AgedDebtorReport
    from .aged_outstanding_amount import AgedOutstandingAmount
    from .aged_outstanding_amount_detail import AgedOutstandingAmountDetail
    from .allocation import Allocation
    from .attachment import Attachment
    from .attachment_upload import AttachmentUpload
    from .attachments import Attachments
    from .balance_sheet import BalanceSheet
    from .balance_sheets import BalanceSheets
    from .bank_account import BankAccount
    from .bank_account_ref import BankAccountRef
    from .bank_account_status import BankAccountStatus
    from .bank_account_transaction import BankAccountTransaction
    from .bank_account_type import BankAccountType
    from .bank_accounts import BankAccounts
    from .bank_transaction_type import BankTransactionType
    from .bank_transactions import BankTransactions
    from .bill import Bill
    from .bill_credit_note import BillCreditNote
    from .bill_credit_note_line_item import BillCreditNoteLineItem
    from .bill_credit_note_status import BillCreditNoteStatus
    from .bill_credit_notes import BillCreditNotes
    from .bill_item import BillItem
    from .bill_line_item import BillLineItem
    from .bill_payment import BillPayment
    from .bill_payment_line import BillPaymentLine
    from .bill_payment_line_link import BillPaymentLineLink
    from .bill_payment_line_link_type import BillPaymentLineLinkType
    from .bill_payments import BillPayments
    from .bill_status import BillStatus
    from .bills import Bills
    from .cash_flow_statement import CashFlowStatement
    from .cash_flow_statements import CashFlowStatements
    from .company_info import CompanyInfo
    from .company_info_source_urls import CompanyInfoSourceUrls
    from .contact import Contact
    from .contact_ref import ContactRef
    from .contact_ref_data_type import ContactRefDataType
    from .create_account_response import CreateAccountResponse
    from .create_bank_account_response import CreateBankAccountResponse
    from .create_bank_account_transaction import CreateBankAccountTransaction
    from .create_bank_transactions import CreateBankTransactions
    from .create_bank_transactions_response import CreateBankTransactionsResponse
    from .create_bill_credit_note_response import CreateBillCreditNoteResponse
    from .create_bill_payment_response import CreateBillPaymentResponse
    from .create_bill_response import CreateBillResponse
    from .create_credit_note_response import CreateCreditNoteResponse
    from .create_customer_response import CreateCustomerResponse
    from .create_direct_cost_response import CreateDirectCostResponse
    from .create_direct_income_response import CreateDirectIncomeResponse
    from .create_invoice_response import CreateInvoiceResponse
    from .create_item_response import CreateItemResponse
    from .create_journal_entry_response import CreateJournalEntryResponse
    from .create_journal_response import CreateJournalResponse
    from .create_payment_response import CreatePaymentResponse
    from .create_purchase_order_response import CreatePurchaseOrderResponse
    from .create_supplier_response import CreateSupplierResponse
    from .create_transfer_response import CreateTransferResponse
    from .credit_note import CreditNote
    from .credit_note_line_item import CreditNoteLineItem
    from .credit_note_status import CreditNoteStatus
    from .credit_notes import CreditNotes
    from .customer import Customer
    from .customer_ref import CustomerRef
    from .customer_status import CustomerStatus
    from .customers import Customers
    from .data_type import DataType
    from .dataset import Dataset
    from .dataset_status import DatasetStatus
    from .direct_cost import DirectCost
    from .direct_cost_line_item import DirectCostLineItem
    from .direct_cost_prototype import DirectCostPrototype
    from .direct_costs import DirectCosts
    from .direct_income import DirectIncome
    from .direct_income_line_item import DirectIncomeLineItem
    from .direct_incomes import DirectIncomes
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .hal_ref import HalRef
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .invoice_line_item import InvoiceLineItem
    from .invoice_status import InvoiceStatus
    from .invoices import Invoices
    from .item import Item
    from .item_receipt import ItemReceipt
    from .item_receipt_line_item import ItemReceiptLineItem
    from .item_receipt_status import ItemReceiptStatus
    from .item_receipts import ItemReceipts
    from .item_ref import ItemRef
    from .item_status import ItemStatus
    from .item_type import ItemType
    from .items import Items
    from .journal import Journal
    from .journal_entries import JournalEntries
    from .journal_entry import JournalEntry
    from .journal_entry_record_ref import JournalEntryRecordRef
    from .journal_entry_record_ref_data_type import JournalEntryRecordRefDataType
    from .journal_line import JournalLine
    from .journal_prototype import JournalPrototype
    from .journal_ref import JournalRef
    from .journal_status import JournalStatus
    from .journals import Journals
    from .links import Links
    from .metadata import Metadata
    from .payment import Payment
    from .payment_allocation import PaymentAllocation
    from .payment_allocation_payment import PaymentAllocationPayment
    from .payment_line import PaymentLine
    from .payment_line_link import PaymentLineLink
    from .payment_link_type import PaymentLinkType
    from .payment_method import PaymentMethod
    from .payment_method_ref import PaymentMethodRef
    from .payment_method_status import PaymentMethodStatus
    from .payment_method_type import PaymentMethodType
    from .payment_methods import PaymentMethods
    from .payments import Payments
    from .phone_number import PhoneNumber
    from .phone_number_type import PhoneNumberType
    from .profit_and_loss_report import ProfitAndLossReport
    from .profit_and_loss_reports import ProfitAndLossReports
    from .project_ref import ProjectRef
    from .purchase_order import PurchaseOrder
    from .purchase_order_line_item import PurchaseOrderLineItem
    from .purchase_order_ref import PurchaseOrderRef
    from .purchase_order_status import PurchaseOrderStatus
    from .purchase_orders import PurchaseOrders
    from .push_change_type import PushChangeType
    from .push_field_validation import PushFieldValidation
    from .push_operation_change import PushOperationChange
    from .push_operation_ref import PushOperationRef
    from .push_operation_status import PushOperationStatus
    from .push_operation_summary import PushOperationSummary
    from .push_option import PushOption
    from .push_option_choice import PushOptionChoice
    from .push_option_properties import PushOptionProperties
    from .push_option_property import PushOptionProperty
    from .push_option_property_properties import PushOptionPropertyProperties
    from .push_option_type import PushOptionType
    from .push_validation_info import PushValidationInfo
    from .record_line_ref import RecordLineRef
    from .record_line_ref_data_type import RecordLineRefDataType
    from .record_ref import RecordRef
    from .record_tracking import RecordTracking
    from .report_basis import ReportBasis
    from .report_input import ReportInput
    from .report_line import ReportLine
    from .sales_order import SalesOrder
    from .sales_order_contact import SalesOrderContact
    from .sales_order_invoice_status import SalesOrderInvoiceStatus
    from .sales_order_line_item import SalesOrderLineItem
    from .sales_order_ref import SalesOrderRef
    from .sales_order_ref_data_type import SalesOrderRefDataType
    from .sales_order_ship_to import SalesOrderShipTo
    from .sales_order_status import SalesOrderStatus
    from .sales_orders import SalesOrders
    from .ship_to import ShipTo
    from .ship_to_contact import ShipToContact
    from .supplemental_data import SupplementalData
    from .supplemental_data_content import SupplementalDataContent
    from .supplemental_data_content_value import SupplementalDataContentValue
    from .supplier import Supplier
    from .supplier_ref import SupplierRef
    from .supplier_status import SupplierStatus
    from .suppliers import Suppliers
    from .tax_rate import TaxRate
    from .tax_rate_component import TaxRateComponent
    from .tax_rate_ref import TaxRateRef
    from .tax_rate_status import TaxRateStatus
    from .tax_rates import TaxRates
    from .tracking import Tracking
    from .tracking_categories import TrackingCategories
    from .tracking_category import TrackingCategory
    from .tracking_category_ref import TrackingCategoryRef
    from .tracking_category_status import TrackingCategoryStatus
    from .tracking_category_tree import TrackingCategoryTree
    from .tracking_record_ref import TrackingRecordRef
    from .tracking_record_ref_data_type import TrackingRecordRefDataType
    from .transfer import Transfer
    from .transfer_account import TransferAccount
    from .transfer_account_account_ref import TransferAccountAccountRef
    from .transfer_status import TransferStatus
    from .transfers import Transfers
    from .update_bank_account_response import UpdateBankAccountResponse
    from .update_bill_credit_note_response import UpdateBillCreditNoteResponse
    from .update_bill_response import UpdateBillResponse
    from .update_credit_note_response import UpdateCreditNoteResponse
    from .update_customer_response import UpdateCustomerResponse
    from .update_invoice_response import UpdateInvoiceResponse
    from .update_purchase_order_response import UpdatePurchaseOrderResponse
    from .update_supplier_response import UpdateSupplierResponse
    from .user import User
    from .valid_data_type_links import ValidDataTypeLinks
    from .validation import Validation
    from .validation_item import ValidationItem
    from .web_link import WebLink
    from .web_link_type import WebLinkType
    from .withholding_tax import WithholdingTax

__all__ = (
    "Account",
    "AccountPrototype",
    "AccountRef",
    "Accounts",
    "AccountsPayableBilledToType",
    "AccountsPayableTracking",
    "AccountsReceivableBilledToType",
    "AccountsReceivableTracking",
    "AccountStatus",
    "AccountTransaction",
    "AccountTransactionLine",
    "AccountTransactionLineRecordRef",
    "AccountTransactionLineRecordRefDataType",
    "AccountTransactions",
    "AccountTransactionStatus",
    "AccountType",
    "Address",
    "AddressType",
    "AgedCreditor",
    "AgedCreditorReport",
    "AgedCurrencyOutstanding",
    "AgedDebtor",
    "AgedDebtorReport",
    "AgedOutstandingAmount",
    "AgedOutstandingAmountDetail",
    "Allocation",
    "Attachment",
    "Attachments",
    "AttachmentUpload",
    "BalanceSheet",
    "BalanceSheets",
    "BankAccount",
    "BankAccountRef",
    "BankAccounts",
    "BankAccountStatus",
    "BankAccountTransaction",
    "BankAccountType",
    "BankTransactions",
    "BankTransactionType",
    "Bill",
    "BillCreditNote",
    "BillCreditNoteLineItem",
    "BillCreditNotes",
    "BillCreditNoteStatus",
    "BillItem",
    "BillLineItem",
    "BillPayment",
    "BillPaymentLine",
    "BillPaymentLineLink",
    "BillPaymentLineLinkType",
    "BillPayments",
    "Bills",
    "BillStatus",
    "CashFlowStatement",
    "CashFlowStatements",
    "CompanyInfo",
    "CompanyInfoSourceUrls",
    "Contact",
    "ContactRef",
    "ContactRefDataType",
    "CreateAccountResponse",
    "CreateBankAccountResponse",
    "CreateBankAccountTransaction",
    "CreateBankTransactions",
    "CreateBankTransactionsResponse",
    "CreateBillCreditNoteResponse",
    "CreateBillPaymentResponse",
    "CreateBillResponse",
    "CreateCreditNoteResponse",
    "CreateCustomerResponse",
    "CreateDirectCostResponse",
    "CreateDirectIncomeResponse",
    "CreateInvoiceResponse",
    "CreateItemResponse",
    "CreateJournalEntryResponse",
    "CreateJournalResponse",
    "CreatePaymentResponse",
    "CreatePurchaseOrderResponse",
    "CreateSupplierResponse",
    "CreateTransferResponse",
    "CreditNote",
    "CreditNoteLineItem",
    "CreditNotes",
    "CreditNoteStatus",
    "Customer",
    "CustomerRef",
    "Customers",
    "CustomerStatus",
    "Dataset",
    "DatasetStatus",
    "DataType",
    "DirectCost",
    "DirectCostLineItem",
    "DirectCostPrototype",
    "DirectCosts",
    "DirectIncome",
    "DirectIncomeLineItem",
    "DirectIncomes",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "HalRef",
    "Invoice",
    "InvoiceItem",
    "InvoiceLineItem",
    "Invoices",
    "InvoiceStatus",
    "Item",
    "ItemReceipt",
    "ItemReceiptLineItem",
    "ItemReceipts",
    "ItemReceiptStatus",
    "ItemRef",
    "Items",
    "ItemStatus",
    "ItemType",
    "Journal",
    "JournalEntries",
    "JournalEntry",
    "JournalEntryRecordRef",
    "JournalEntryRecordRefDataType",
    "JournalLine",
    "JournalPrototype",
    "JournalRef",
    "Journals",
    "JournalStatus",
    "Links",
    "Metadata",
    "Payment",
    "PaymentAllocation",
    "PaymentAllocationPayment",
    "PaymentLine",
    "PaymentLineLink",
    "PaymentLinkType",
    "PaymentMethod",
    "PaymentMethodRef",
    "PaymentMethods",
    "PaymentMethodStatus",
    "PaymentMethodType",
    "Payments",
    "PhoneNumber",
    "PhoneNumberType",
    "ProfitAndLossReport",
    "ProfitAndLossReports",
    "ProjectRef",
    "PurchaseOrder",
    "PurchaseOrderLineItem",
    "PurchaseOrderRef",
    "PurchaseOrders",
    "PurchaseOrderStatus",
    "PushChangeType",
    "PushFieldValidation",
    "PushOperationChange",
    "PushOperationRef",
    "PushOperationStatus",
    "PushOperationSummary",
    "PushOption",
    "PushOptionChoice",
    "PushOptionProperties",
    "PushOptionProperty",
    "PushOptionPropertyProperties",
    "PushOptionType",
    "PushValidationInfo",
    "RecordLineRef",
    "RecordLineRefDataType",
    "RecordRef",
    "RecordTracking",
    "ReportBasis",
    "ReportInput",
    "ReportLine",
    "SalesOrder",
    "SalesOrderContact",
    "SalesOrderInvoiceStatus",
    "SalesOrderLineItem",
    "SalesOrderRef",
    "SalesOrderRefDataType",
    "SalesOrders",
    "SalesOrderShipTo",
    "SalesOrderStatus",
    "ShipTo",
    "ShipToContact",
    "SupplementalData",
    "SupplementalDataContent",
    "SupplementalDataContentValue",
    "Supplier",
    "SupplierRef",
    "Suppliers",
    "SupplierStatus",
    "TaxRate",
    "TaxRateComponent",
    "TaxRateRef",
    "TaxRates",
    "TaxRateStatus",
    "Tracking",
    "TrackingCategories",
    "TrackingCategory",
    "TrackingCategoryRef",
    "TrackingCategoryStatus",
    "TrackingCategoryTree",
    "TrackingRecordRef",
    "TrackingRecordRefDataType",
    "Transfer",
    "TransferAccount",
    "TransferAccountAccountRef",
    "Transfers",
    "TransferStatus",
    "UpdateBankAccountResponse",
    "UpdateBillCreditNoteResponse",
    "UpdateBillResponse",
    "UpdateCreditNoteResponse",
    "UpdateCustomerResponse",
    "UpdateInvoiceResponse",
    "UpdatePurchaseOrderResponse",
    "UpdateSupplierResponse",
    "User",
    "Validation",
    "ValidationItem",
    "ValidDataTypeLinks",
    "WebLink",
    "WebLinkType",
    "WithholdingTax",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Account": "account",
        "AccountPrototype": "account_prototype",
        "AccountRef": "account_ref",
        "AccountStatus": "account_status",
        "AccountTransaction": "account_transaction",
        "AccountTransactionLine": "account_transaction_line",
        "AccountTransactionLineRecordRef": "account_transaction_line_record_ref",
        "AccountTransactionLineRecordRefDataType": "account_transaction_line_record_ref_data_type",
        "AccountTransactionStatus": "account_transaction_status",
        "AccountTransactions": "account_transactions",
        "AccountType": "account_type",
        "Accounts": "accounts",
        "AccountsPayableBilledToType": "accounts_payable_billed_to_type",
        "AccountsPayableTracking": "accounts_payable_tracking",
        "AccountsReceivableBilledToType": "accounts_receivable_billed_to_type",
        "AccountsReceivableTracking": "accounts_receivable_tracking",
        "Address": "address",
        "AddressType": "address_type",
        "AgedCreditor": "aged_creditor",
        "AgedCreditorReport": "aged_creditor_report",
        "AgedCurrencyOutstanding": "aged_currency_outstanding",
        "AgedDebtor": "aged_debtor",
        "AgedDebtorReport": "aged_debtor_report",
        "AgedOutstandingAmount": "aged_outstanding_amount",
        "AgedOutstandingAmountDetail": "aged_outstanding_amount_detail",
        "Allocation": "allocation",
        "Attachment": "attachment",
        "AttachmentUpload": "attachment_upload",
        "Attachments": "attachments",
        "BalanceSheet": "balance_sheet",
        "BalanceSheets": "balance_sheets",
        "BankAccount": "bank_account",
        "BankAccountRef": "bank_account_ref",
        "BankAccountStatus": "bank_account_status",
        "BankAccountTransaction": "bank_account_transaction",
        "BankAccountType": "bank_account_type",
        "BankAccounts": "bank_accounts",
        "BankTransactionType": "bank_transaction_type",
        "BankTransactions": "bank_transactions",
        "Bill": "bill",
        "BillCreditNote": "bill_credit_note",
        "BillCreditNoteLineItem": "bill_credit_note_line_item",
        "BillCreditNoteStatus": "bill_credit_note_status",
        "BillCreditNotes": "bill_credit_notes",
        "BillItem": "bill_item",
        "BillLineItem": "bill_line_item",
        "BillPayment": "bill_payment",
        "BillPaymentLine": "bill_payment_line",
        "BillPaymentLineLink": "bill_payment_line_link",
        "BillPaymentLineLinkType": "bill_payment_line_link_type",
        "BillPayments": "bill_payments",
        "BillStatus": "bill_status",
        "Bills": "bills",
        "CashFlowStatement": "cash_flow_statement",
        "CashFlowStatements": "cash_flow_statements",
        "CompanyInfo": "company_info",
        "CompanyInfoSourceUrls": "company_info_source_urls",
        "Contact": "contact",
        "ContactRef": "contact_ref",
        "ContactRefDataType": "contact_ref_data_type",
        "CreateAccountResponse": "create_account_response",
        "CreateBankAccountResponse": "create_bank_account_response",
        "CreateBankAccountTransaction": "create_bank_account_transaction",
        "CreateBankTransactions": "create_bank_transactions",
        "CreateBankTransactionsResponse": "create_bank_transactions_response",
        "CreateBillCreditNoteResponse": "create_bill_credit_note_response",
        "CreateBillPaymentResponse": "create_bill_payment_response",
        "CreateBillResponse": "create_bill_response",
        "CreateCreditNoteResponse": "create_credit_note_response",
        "CreateCustomerResponse": "create_customer_response",
        "CreateDirectCostResponse": "create_direct_cost_response",
        "CreateDirectIncomeResponse": "create_direct_income_response",
        "CreateInvoiceResponse": "create_invoice_response",
        "CreateItemResponse": "create_item_response",
        "CreateJournalEntryResponse": "create_journal_entry_response",
        "CreateJournalResponse": "create_journal_response",
        "CreatePaymentResponse": "create_payment_response",
        "CreatePurchaseOrderResponse": "create_purchase_order_response",
        "CreateSupplierResponse": "create_supplier_response",
        "CreateTransferResponse": "create_transfer_response",
        "CreditNote": "credit_note",
        "CreditNoteLineItem": "credit_note_line_item",
        "CreditNoteStatus": "credit_note_status",
        "CreditNotes": "credit_notes",
        "Customer": "customer",
        "CustomerRef": "customer_ref",
        "CustomerStatus": "customer_status",
        "Customers": "customers",
        "DataType": "data_type",
        "Dataset": "dataset",
        "DatasetStatus": "dataset_status",
        "DirectCost": "direct_cost",
        "DirectCostLineItem": "direct_cost_line_item",
        "DirectCostPrototype": "direct_cost_prototype",
        "DirectCosts": "direct_costs",
        "DirectIncome": "direct_income",
        "DirectIncomeLineItem": "direct_income_line_item",
        "DirectIncomes": "direct_incomes",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "HalRef": "hal_ref",
        "Invoice": "invoice",
        "InvoiceItem": "invoice_item",
        "InvoiceLineItem": "invoice_line_item",
        "InvoiceStatus": "invoice_status",
        "Invoices": "invoices",
        "Item": "item",
        "ItemReceipt": "item_receipt",
        "ItemReceiptLineItem": "item_receipt_line_item",
        "ItemReceiptStatus": "item_receipt_status",
        "ItemReceipts": "item_receipts",
        "ItemRef": "item_ref",
        "ItemStatus": "item_status",
        "ItemType": "item_type",
        "Items": "items",
        "Journal": "journal",
        "JournalEntries": "journal_entries",
        "JournalEntry": "journal_entry",
        "JournalEntryRecordRef": "journal_entry_record_ref",
        "JournalEntryRecordRefDataType": "journal_entry_record_ref_data_type",
        "JournalLine": "journal_line",
        "JournalPrototype": "journal_prototype",
        "JournalRef": "journal_ref",
        "JournalStatus": "journal_status",
        "Journals": "journals",
        "Links": "links",
        "Metadata": "metadata",
        "Payment": "payment",
        "PaymentAllocation": "payment_allocation",
        "PaymentAllocationPayment": "payment_allocation_payment",
        "PaymentLine": "payment_line",
        "PaymentLineLink": "payment_line_link",
        "PaymentLinkType": "payment_link_type",
        "PaymentMethod": "payment_method",
        "PaymentMethodRef": "payment_method_ref",
        "PaymentMethodStatus": "payment_method_status",
        "PaymentMethodType": "payment_method_type",
        "PaymentMethods": "payment_methods",
        "Payments": "payments",
        "PhoneNumber": "phone_number",
        "PhoneNumberType": "phone_number_type",
        "ProfitAndLossReport": "profit_and_loss_report",
        "ProfitAndLossReports": "profit_and_loss_reports",
        "ProjectRef": "project_ref",
        "PurchaseOrder": "purchase_order",
        "PurchaseOrderLineItem": "purchase_order_line_item",
        "PurchaseOrderRef": "purchase_order_ref",
        "PurchaseOrderStatus": "purchase_order_status",
        "PurchaseOrders": "purchase_orders",
        "PushChangeType": "push_change_type",
        "PushFieldValidation": "push_field_validation",
        "PushOperationChange": "push_operation_change",
        "PushOperationRef": "push_operation_ref",
        "PushOperationStatus": "push_operation_status",
        "PushOperationSummary": "push_operation_summary",
        "PushOption": "push_option",
        "PushOptionChoice": "push_option_choice",
        "PushOptionProperties": "push_option_properties",
        "PushOptionProperty": "push_option_property",
        "PushOptionPropertyProperties": "push_option_property_properties",
        "PushOptionType": "push_option_type",
        "PushValidationInfo": "push_validation_info",
        "RecordLineRef": "record_line_ref",
        "RecordLineRefDataType": "record_line_ref_data_type",
        "RecordRef": "record_ref",
        "RecordTracking": "record_tracking",
        "ReportBasis": "report_basis",
        "ReportInput": "report_input",
        "ReportLine": "report_line",
        "SalesOrder": "sales_order",
        "SalesOrderContact": "sales_order_contact",
        "SalesOrderInvoiceStatus": "sales_order_invoice_status",
        "SalesOrderLineItem": "sales_order_line_item",
        "SalesOrderRef": "sales_order_ref",
        "SalesOrderRefDataType": "sales_order_ref_data_type",
        "SalesOrderShipTo": "sales_order_ship_to",
        "SalesOrderStatus": "sales_order_status",
        "SalesOrders": "sales_orders",
        "ShipTo": "ship_to",
        "ShipToContact": "ship_to_contact",
        "SupplementalData": "supplemental_data",
        "SupplementalDataContent": "supplemental_data_content",
        "SupplementalDataContentValue": "supplemental_data_content_value",
        "Supplier": "supplier",
        "SupplierRef": "supplier_ref",
        "SupplierStatus": "supplier_status",
        "Suppliers": "suppliers",
        "TaxRate": "tax_rate",
        "TaxRateComponent": "tax_rate_component",
        "TaxRateRef": "tax_rate_ref",
        "TaxRateStatus": "tax_rate_status",
        "TaxRates": "tax_rates",
        "Tracking": "tracking",
        "TrackingCategories": "tracking_categories",
        "TrackingCategory": "tracking_category",
        "TrackingCategoryRef": "tracking_category_ref",
        "TrackingCategoryStatus": "tracking_category_status",
        "TrackingCategoryTree": "tracking_category_tree",
        "TrackingRecordRef": "tracking_record_ref",
        "TrackingRecordRefDataType": "tracking_record_ref_data_type",
        "Transfer": "transfer",
        "TransferAccount": "transfer_account",
        "TransferAccountAccountRef": "transfer_account_account_ref",
        "TransferStatus": "transfer_status",
        "Transfers": "transfers",
        "UpdateBankAccountResponse": "update_bank_account_response",
        "UpdateBillCreditNoteResponse": "update_bill_credit_note_response",
        "UpdateBillResponse": "update_bill_response",
        "UpdateCreditNoteResponse": "update_credit_note_response",
        "UpdateCustomerResponse": "update_customer_response",
        "UpdateInvoiceResponse": "update_invoice_response",
        "UpdatePurchaseOrderResponse": "update_purchase_order_response",
        "UpdateSupplierResponse": "update_supplier_response",
        "User": "user",
        "ValidDataTypeLinks": "valid_data_type_links",
        "Validation": "validation",
        "ValidationItem": "validation_item",
        "WebLink": "web_link",
        "WebLinkType": "web_link_type",
        "WithholdingTax": "withholding_tax",
    },
    {},
)
