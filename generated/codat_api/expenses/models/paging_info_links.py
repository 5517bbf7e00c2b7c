from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PagingInfoLinks(_rt.Model):
    """`PagingInfoLinks`.

    Attributes:
        self_: This one. JSON `self`, `HalRef`.
        current: This page. `HalRef`.
        next_: Next page; absent on the last. JSON `next`, `HalRef`; may be absent.
        previous: Previous page; absent on the first. `HalRef`; may be absent.
    """

    self_: _models.HalRef
    """This one."""
    current: _models.HalRef
    """This page."""
    next_: _models.HalRef | None = None
    """Next page; absent on the last."""
    previous: _models.HalRef | None = None
    """Previous page; absent on the first."""

    __fields__ = (
        _rt.Field("self", "self_", _rt.Ref("HalRef"), required=True),
        _rt.Field("current", "current", _rt.Ref("HalRef"), required=True),
        _rt.Field("next", "next_", _rt.Ref("HalRef")),
        _rt.Field("previous", "previous", _rt.Ref("HalRef")),
    )
