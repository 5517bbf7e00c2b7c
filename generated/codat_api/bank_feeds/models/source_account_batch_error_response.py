from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.source_account_batch_error_response_result import SourceAccountBatchErrorResponseResult


@define(kw_only=True, repr=False)
class SourceAccountBatchErrorResponse(_rt.Model):
    """`SourceAccountBatchErrorResponse`."""

    source_account_id: str | None = None
    result: SourceAccountBatchErrorResponseResult | None = None

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING),
        _rt.Field("result", "result", _rt.Ref("SourceAccountBatchErrorResponseResult")),
    )
