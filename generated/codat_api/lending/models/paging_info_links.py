from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.hal_ref import HalRef


@define(kw_only=True, repr=False)
class PagingInfoLinks(_rt.Model):
    """`PagingInfoLinks`."""

    self_: HalRef
    current: HalRef
    next_: HalRef | None = None
    previous: HalRef | None = None

    __fields__ = (
        _rt.Field("self", "self_", _rt.Ref("HalRef"), required=True),
        _rt.Field("current", "current", _rt.Ref("HalRef"), required=True),
        _rt.Field("next", "next_", _rt.Ref("HalRef")),
        _rt.Field("previous", "previous", _rt.Ref("HalRef")),
    )
