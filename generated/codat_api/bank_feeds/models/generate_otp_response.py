from __future__ import annotations

from attrs import define

from ... import runtime as _rt


@define(kw_only=True, repr=False)
class GenerateOtpResponse(_rt.Model):
    """`GenerateOtpResponse`."""

    otp: str
    expiry: str

    __fields__ = (
        _rt.Field("otp", "otp", _rt.STRING, required=True),
        _rt.Field("expiry", "expiry", _rt.STRING, required=True),
    )
