from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankFeedAccountMapping(_rt.Model):
    """`BankFeedAccountMapping`."""

    source_account_id: str
    target_account_id: str | None = None
    feed_start_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING, required=True),
        _rt.Field("targetAccountId", "target_account_id", _rt.STRING, nullable=True),
        _rt.Field("feedStartDate", "feed_start_date", _rt.DATETIME, nullable=True),
    )
