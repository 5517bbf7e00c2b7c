from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ClientRateLimitReachedWebhookData(_rt.Model):
    """`ClientRateLimitReachedWebhookData`.

    Attributes:
        daily_quota: Requests that the account may make a day. JSON `DailyQuota`, `int`; may be absent.
        expires_utc: Time, in UTC, at which the quota is reset. JSON `ExpiresUtc`, `datetime`; may be absent.
    """

    daily_quota: int | None = None
    """Requests that the account may make a day."""
    expires_utc: _dt.datetime | None = None
    """Time, in UTC, at which the quota is reset."""

    __fields__ = (
        _rt.Field("DailyQuota", "daily_quota", _rt.INTEGER),
        _rt.Field("ExpiresUtc", "expires_utc", _rt.DATETIME),
    )
