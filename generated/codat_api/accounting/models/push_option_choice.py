from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.push_option_type import PushOptionType


@define(kw_only=True, repr=False)
class PushOptionChoice(_rt.Model):
    """`PushOptionChoice`."""

    description: str | None = None
    display_name: str | None = None
    required: bool | None = None
    type_: PushOptionType | None = None
    value: str | None = None

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("required", "required", _rt.BOOLEAN),
        _rt.Field("type", "type_", _rt.Ref("PushOptionType")),
        _rt.Field("value", "value", _rt.STRING),
    )
