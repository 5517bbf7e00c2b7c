from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ClientRateLimitReachedWebhookData(_rt.Model):
    """`ClientRateLimitReachedWebhookData`."""

    daily_quota: int | None = None
    expires_utc: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("DailyQuota", "daily_quota", _rt.INTEGER),
        _rt.Field("ExpiresUtc", "expires_utc", _rt.DATETIME),
    )
