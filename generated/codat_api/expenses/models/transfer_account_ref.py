from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TransferAccountRef(_rt.Model):
    """`TransferAccountRef`."""

    id: str

    __fields__ = (_rt.Field("id", "id", _rt.STRING, required=True),)
