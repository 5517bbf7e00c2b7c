from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.hal_ref import HalRef


@define(kw_only=True, repr=False)
class PagingInfoLinks(_rt.Model):
    """`PagingInfoLinks`.

    Attributes:
        self_: This one. JSON `self`, `HalRef`.
        current: This page. `HalRef`.
        next_: Next page; absent on the last. JSON `next`, `HalRef`; may be absent.
        previous: Previous page; absent on the first. `HalRef`; may be absent.
    """

    self_: HalRef
    """This one."""
    current: HalRef
    """This page."""
    next_: HalRef | None = None
    """Next page; absent on the last."""
    previous: HalRef | None = None
    """Previous page; absent on the first."""

    __fields__ = (
        _rt.Field("self", "self_", _rt.Ref("HalRef"), required=True),
        _rt.Field("current", "current", _rt.Ref("HalRef"), required=True),
        _rt.Field("next", "next_", _rt.Ref("HalRef")),
        _rt.Field("previous", "previous", _rt.Ref("HalRef")),
    )
