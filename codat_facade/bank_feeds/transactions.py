"""Transactions of bank feeds: pushed to the account of the books that a source account is mapped to.

These are operations of `accounting.bank_account_transactions`. Their `account_id` is here the id of the connected
source account, not that of the account in the books; one push takes at most 1,000 transactions.
"""

from __future__ import annotations

from ..accounting.bank_account_transactions import create, create_and_wait, get_model_options

__all__ = ["create", "create_and_wait", "get_model_options"]
