from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CreateReimbursableExpenseResponse(_rt.Model):
    """`CreateReimbursableExpenseResponse`."""

    sync_id: str | None = None

    __fields__ = (_rt.Field("syncId", "sync_id", _rt.STRING),)
