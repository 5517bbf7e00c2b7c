from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.source_account import SourceAccount


@define(kw_only=True, repr=False)
class SourceAccountBatchCreateResult(_rt.Model):
    """`SourceAccountBatchCreateResult`."""

    status_code: int | None = None
    error: str | None = None
    account: SourceAccount | None = None

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.INTEGER),
        _rt.Field("error", "error", _rt.STRING, nullable=True),
        _rt.Field("account", "account", _rt.Ref("SourceAccount")),
    )
