from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class GenerateOtpResponse(_rt.Model):
    """`GenerateOtpResponse`."""

    otp: str
    expiry: _dt.datetime

    __fields__ = (
        _rt.Field("otp", "otp", _rt.STRING, required=True, secret=True),
        _rt.Field("expiry", "expiry", _rt.DATETIME, required=True),
    )
