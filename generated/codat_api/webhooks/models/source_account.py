from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.source_account_status import SourceAccountStatus


@define(kw_only=True, repr=False)
class SourceAccount(_rt.Model):
    """`SourceAccount`."""

    id: str
    account_name: str | None = None
    account_type: str | None = None
    account_number: str | None = None
    sort_code: str | None = None
    currency: str | None = None
    balance: Decimal | None = None
    modified_date: _dt.datetime | None = None
    status: SourceAccountStatus | None = None
    feed_start_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("accountName", "account_name", _rt.STRING, nullable=True),
        _rt.Field("accountType", "account_type", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME, nullable=True),
        _rt.Field("status", "status", _rt.Ref("SourceAccountStatus"), nullable=True),
        _rt.Field("feedStartDate", "feed_start_date", _rt.DATETIME, nullable=True),
    )
