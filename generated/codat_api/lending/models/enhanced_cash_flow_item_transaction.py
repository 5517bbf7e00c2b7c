from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef
    from ..models.enhanced_cash_flow_account_source_ref import EnhancedCashFlowAccountSourceRef
    from ..models.transaction_category import TransactionCategory


@define(kw_only=True, repr=False)
class EnhancedCashFlowItemTransaction(_rt.Model):
    """`EnhancedCashFlowItemTransaction`."""

    id: str | None = None
    date: _dt.datetime | None = None
    description: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    transaction_category: TransactionCategory | None = None
    platform_name: str | None = None
    counterparty_names: list[str] | None = None
    source_ref: EnhancedCashFlowAccountSourceRef | None = None
    account_ref: AccountRef | None = None
    modified_date: _dt.datetime | None = None
    is_recurring: bool | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("transactionCategory", "transaction_category", _rt.Ref("TransactionCategory")),
        _rt.Field("platformName", "platform_name", _rt.STRING),
        _rt.Field("counterpartyNames", "counterparty_names", _rt.ListOf(_rt.STRING)),
        _rt.Field("sourceRef", "source_ref", _rt.Ref("EnhancedCashFlowAccountSourceRef")),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("isRecurring", "is_recurring", _rt.BOOLEAN, nullable=True),
    )
