from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class GenerateOtpResponse(_rt.Model):
    """`GenerateOtpResponse`.

    Attributes:
        otp: One-time password; a secret. `str`.
        expiry: Time at which it expires. `datetime`.
    """

    otp: str
    """One-time password; a secret."""
    expiry: _dt.datetime
    """Time at which it expires."""

    __fields__ = (
        _rt.Field("otp", "otp", _rt.STRING, required=True, secret=True),
        _rt.Field("expiry", "expiry", _rt.DATETIME, required=True),
    )
