"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .account import Account
    from .account_balance import AccountBalance
    from .account_balance_amounts import AccountBalanceAmounts
    from .account_balances import AccountBalances
    from .account_identifier_type import AccountIdentifierType
    from .account_identifiers import AccountIdentifiers
    from .account_institution import AccountInstitution
    from .account_type import AccountType
    from .accounts import Accounts
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .hal_ref import HalRef
    from .paging_info_links import PagingInfoLinks
    from .transaction import Transaction
    from .transaction_categories import TransactionCategories
    from .transaction_category import TransactionCategory
    from .transaction_category_ref import TransactionCategoryRef
    from .transaction_category_status import TransactionCategoryStatus
    from .transaction_code import TransactionCode
    from .transactions import Transactions

__all__ = (
    "Account",
    "AccountBalance",
    "AccountBalanceAmounts",
    "AccountBalances",
    "AccountIdentifiers",
    "AccountIdentifierType",
    "AccountInstitution",
    "Accounts",
    "AccountType",
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "HalRef",
    "PagingInfoLinks",
    "Transaction",
    "TransactionCategories",
    "TransactionCategory",
    "TransactionCategoryRef",
    "TransactionCategoryStatus",
    "TransactionCode",
    "Transactions",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Account": "account",
        "AccountBalance": "account_balance",
        "AccountBalanceAmounts": "account_balance_amounts",
        "AccountBalances": "account_balances",
        "AccountIdentifierType": "account_identifier_type",
        "AccountIdentifiers": "account_identifiers",
        "AccountInstitution": "account_institution",
        "AccountType": "account_type",
        "Accounts": "accounts",
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "HalRef": "hal_ref",
        "PagingInfoLinks": "paging_info_links",
        "Transaction": "transaction",
        "TransactionCategories": "transaction_categories",
        "TransactionCategory": "transaction_category",
        "TransactionCategoryRef": "transaction_category_ref",
        "TransactionCategoryStatus": "transaction_category_status",
        "TransactionCode": "transaction_code",
        "Transactions": "transactions",
    },
    {},
)
