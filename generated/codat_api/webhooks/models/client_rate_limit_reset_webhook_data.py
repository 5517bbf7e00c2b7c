from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ClientRateLimitResetWebhookData(_rt.Model):
    """`ClientRateLimitResetWebhookData`."""

    quota_remaining: int | None = None
    reset_reason: str | None = None
    daily_quota: int | None = None
    expires_utc: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("QuotaRemaining", "quota_remaining", _rt.INTEGER, nullable=True),
        _rt.Field("ResetReason", "reset_reason", _rt.STRING),
        _rt.Field("DailyQuota", "daily_quota", _rt.INTEGER, nullable=True),
        _rt.Field("ExpiresUtc", "expires_utc", _rt.DATETIME, nullable=True),
    )
