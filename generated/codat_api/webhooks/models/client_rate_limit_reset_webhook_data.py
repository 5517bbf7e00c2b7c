from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ClientRateLimitResetWebhookData(_rt.Model):
    """`ClientRateLimitResetWebhookData`.

    Attributes:
        quota_remaining: Requests that are left of the day's quota. JSON `QuotaRemaining`, `int`; may be absent or
            null.
        reset_reason: Reason why the quota was reset. JSON `ResetReason`, `str`; may be absent.
        daily_quota: Requests that the account may make a day. JSON `DailyQuota`, `int`; may be absent or null.
        expires_utc: Time, in UTC, at which the quota is reset. JSON `ExpiresUtc`, `datetime`; may be absent or
            null.
    """

    quota_remaining: int | None = None
    """Requests that are left of the day's quota."""
    reset_reason: str | None = None
    """Reason why the quota was reset."""
    daily_quota: int | None = None
    """Requests that the account may make a day."""
    expires_utc: _dt.datetime | None = None
    """Time, in UTC, at which the quota is reset."""

    __fields__ = (
        _rt.Field("QuotaRemaining", "quota_remaining", _rt.INTEGER, nullable=True),
        _rt.Field("ResetReason", "reset_reason", _rt.STRING),
        _rt.Field("DailyQuota", "daily_quota", _rt.INTEGER, nullable=True),
        _rt.Field("ExpiresUtc", "expires_utc", _rt.DATETIME, nullable=True),
    )
