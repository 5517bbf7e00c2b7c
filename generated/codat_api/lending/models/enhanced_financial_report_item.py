from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedFinancialReportItem(_rt.Model):
    """`EnhancedFinancialReportItem`.

    Attributes:
        date: Last day of the period. `datetime`; may be absent.
        balance: Balance of the account over the period, in the report's currency. `Decimal`; may be absent.
        account_name: Name of the account. JSON `accountName`, `str`; may be absent.
        account_id: Identifier of the account. JSON `accountId`, `str`; may be absent.
        account_category: Category that the account was given. JSON `accountCategory`,
            `EnhancedReportAccountCategory`; may be absent.
    """

    date: _dt.datetime | None = None
    """Last day of the period."""
    balance: Decimal | None = None
    """Balance of the account over the period, in the report's currency."""
    account_name: str | None = None
    """Name of the account."""
    account_id: str | None = None
    """Identifier of the account."""
    account_category: _models.EnhancedReportAccountCategory | None = None
    """Category that the account was given."""

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("accountName", "account_name", _rt.STRING),
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("accountCategory", "account_category", _rt.Ref("EnhancedReportAccountCategory")),
    )
