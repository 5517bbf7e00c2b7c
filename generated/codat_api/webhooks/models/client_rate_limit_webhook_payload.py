from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ClientRateLimitWebhookPayload(_rt.Model):
    """`ClientRateLimitWebhookPayload`."""

    daily_quota: int | None = None
    quota_remaining: int | None = None
    expiry_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("dailyQuota", "daily_quota", _rt.INTEGER),
        _rt.Field("quotaRemaining", "quota_remaining", _rt.INTEGER),
        _rt.Field("expiryDate", "expiry_date", _rt.DATETIME),
    )
