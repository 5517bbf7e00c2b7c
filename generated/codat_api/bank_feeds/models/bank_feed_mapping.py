from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankFeedMapping(_rt.Model):
    """`BankFeedMapping`.

    Attributes:
        source_account_id: Identifier of the source account, at your side of the bank feed. JSON `sourceAccountId`,
            `str`; may be absent.
        source_account_name: Name of the source account. JSON `sourceAccountName`, `str`; may be absent.
        source_account_number: Number of the source account. JSON `sourceAccountNumber`, `str`; may be absent.
        source_balance: Balance of the source account, in its currency. JSON `sourceBalance`, `Decimal`; may be
            absent.
        source_currency: Currency of the source account, ISO 4217. JSON `sourceCurrency`, `str`; may be absent.
        target_account_id: Identifier of the account on the accounting platform. JSON `targetAccountId`, `str`; may
            be absent or null.
        target_account_name: Name of the account on the accounting platform. JSON `targetAccountName`, `str`; may be
            absent.
        status: Status. `str`; may be absent.
        target_account_options: Accounts on the accounting platform that may be selected. JSON
            `targetAccountOptions`, `list[TargetAccountOption]`; may be absent or null.
        feed_start_date: Date from which transactions are fed. JSON `feedStartDate`, `datetime`; may be absent or
            null.
        target_account_number: Number of the account on the accounting platform. JSON `targetAccountNumber`, `str`;
            may be absent or null.
    """

    source_account_id: str | None = None
    """Identifier of the source account, at your side of the bank feed."""
    source_account_name: str | None = None
    """Name of the source account."""
    source_account_number: str | None = None
    """Number of the source account."""
    source_balance: Decimal | None = None
    """Balance of the source account, in its currency."""
    source_currency: str | None = None
    """Currency of the source account, ISO 4217."""
    target_account_id: str | None = None
    """Identifier of the account on the accounting platform."""
    target_account_name: str | None = None
    """Name of the account on the accounting platform."""
    status: str | None = None
    """Status."""
    target_account_options: list[_models.TargetAccountOption] | None = None
    """Accounts on the accounting platform that may be selected."""
    feed_start_date: _dt.datetime | None = None
    """Date from which transactions are fed."""
    target_account_number: str | None = None
    """Number of the account on the accounting platform."""

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
