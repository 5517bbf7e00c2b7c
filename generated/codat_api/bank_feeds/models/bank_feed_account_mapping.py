from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankFeedAccountMapping(_rt.Model):
    """`BankFeedAccountMapping`.

    Attributes:
        source_account_id: Identifier of the source account, at your side of the bank feed. JSON `sourceAccountId`,
            `str`.
        target_account_id: Identifier of the account on the accounting platform. JSON `targetAccountId`, `str`; may
            be absent or null.
        feed_start_date: Date from which transactions are fed. JSON `feedStartDate`, `datetime`; may be absent or
            null.
    """

    source_account_id: str
    """Identifier of the source account, at your side of the bank feed."""
    target_account_id: str | None = None
    """Identifier of the account on the accounting platform."""
    feed_start_date: _dt.datetime | None = None
    """Date from which transactions are fed."""

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING, required=True),
        _rt.Field("targetAccountId", "target_account_id", _rt.STRING, nullable=True),
        _rt.Field("feedStartDate", "feed_start_date", _rt.DATETIME, nullable=True),
    )
