from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ClientRateLimitWebhookPayload(_rt.Model):
    """`ClientRateLimitWebhookPayload`.

    Attributes:
        daily_quota: Requests that the account may make a day. JSON `dailyQuota`, `int`; may be absent.
        quota_remaining: Requests that are left of the day's quota. JSON `quotaRemaining`, `int`; may be absent.
        expiry_date: Time at which the quota is reset. JSON `expiryDate`, `datetime`; may be absent.
    """

    daily_quota: int | None = None
    """Requests that the account may make a day."""
    quota_remaining: int | None = None
    """Requests that are left of the day's quota."""
    expiry_date: _dt.datetime | None = None
    """Time at which the quota is reset."""

    __fields__ = (
        _rt.Field("dailyQuota", "daily_quota", _rt.INTEGER),
        _rt.Field("quotaRemaining", "quota_remaining", _rt.INTEGER),
        _rt.Field("expiryDate", "expiry_date", _rt.DATETIME),
    )
