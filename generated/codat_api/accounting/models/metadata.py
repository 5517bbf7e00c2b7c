from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Metadata(_rt.Model):
    """`Metadata`."""

    is_deleted: bool | None = None

    __fields__ = (_rt.Field("isDeleted", "is_deleted", _rt.BOOLEAN, nullable=True),)
