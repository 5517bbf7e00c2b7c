from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Pagination(_rt.Model):
    """`Pagination`.

    Attributes:
        continuation_token: Token for the next page; absent on the last. JSON `continuationToken`, `str`; may be
            absent.
    """

    continuation_token: str | None = None
    """Token for the next page; absent on the last."""

    __fields__ = (_rt.Field("continuationToken", "continuation_token", _rt.STRING),)
