from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.target_account_option import TargetAccountOption


@define(kw_only=True, repr=False)
class BankFeedMapping(_rt.Model):
    """`BankFeedMapping`."""

    source_account_id: str | None = None
    source_account_name: str | None = None
    source_account_number: str | None = None
    source_balance: Decimal | None = None
    source_currency: str | None = None
    target_account_id: str | None = None
    target_account_name: str | None = None
    status: str | None = None
    target_account_options: list[TargetAccountOption] | None = None
    feed_start_date: _dt.datetime | None = None
    target_account_number: str | None = None

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING),
        _rt.Field("sourceAccountName", "source_account_name", _rt.STRING),
        _rt.Field("sourceAccountNumber", "source_account_number", _rt.STRING),
        _rt.Field("sourceBalance", "source_balance", _rt.DECIMAL),
        _rt.Field("sourceCurrency", "source_currency", _rt.STRING),
        _rt.Field("targetAccountId", "target_account_id", _rt.STRING, nullable=True),
        _rt.Field("targetAccountName", "target_account_name", _rt.STRING),
        _rt.Field("status", "status", _rt.STRING),
        _rt.Field(
            "targetAccountOptions", "target_account_options", _rt.ListOf(_rt.Ref("TargetAccountOption")), nullable=True
        ),
        _rt.Field("feedStartDate", "feed_start_date", _rt.DATETIME, nullable=True),
        _rt.Field("targetAccountNumber", "target_account_number", _rt.STRING, nullable=True),
    )
