from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SourceAccountBatchErrorResponseResult(_rt.Model):
    """`SourceAccountBatchErrorResponseResult`.

    Attributes:
        status_code: HTTP status. JSON `statusCode`, `str`; may be absent.
        error: Description of what went wrong. `str`; may be absent.
    """

    status_code: str | None = None
    """HTTP status."""
    error: str | None = None
    """Description of what went wrong."""

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.STRING),
        _rt.Field("error", "error", _rt.STRING),
    )
