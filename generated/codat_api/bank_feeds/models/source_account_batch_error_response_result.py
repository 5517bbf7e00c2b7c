from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SourceAccountBatchErrorResponseResult(_rt.Model):
    """`SourceAccountBatchErrorResponseResult`."""

    status_code: str | None = None
    error: str | None = None

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.STRING),
        _rt.Field("error", "error", _rt.STRING),
    )
