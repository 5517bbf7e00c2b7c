from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Pagination(_rt.Model):
    """`Pagination`."""

    continuation_token: str | None = None

    __fields__ = (_rt.Field("continuationToken", "continuation_token", _rt.STRING),)
