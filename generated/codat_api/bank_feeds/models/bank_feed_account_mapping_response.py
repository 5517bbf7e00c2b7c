from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankFeedAccountMappingResponse(_rt.Model):
    """`BankFeedAccountMappingResponse`."""

    source_account_id: str | None = None
    target_account_id: str | None = None
    status: str | None = None
    error: str | None = None

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING),
        _rt.Field("targetAccountId", "target_account_id", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.STRING, nullable=True),
        _rt.Field("error", "error", _rt.STRING, nullable=True),
    )
