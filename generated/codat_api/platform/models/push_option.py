from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.push_option_choice import PushOptionChoice
    from ..models.push_option_properties import PushOptionProperties
    from ..models.push_option_type import PushOptionType
    from ..models.push_validation_info import PushValidationInfo


@define(kw_only=True, repr=False)
class PushOption(_rt.Model):
    """`PushOption`."""

    type_: PushOptionType
    display_name: str
    required: bool
    description: str | None = None
    properties: PushOptionProperties | None = None
    options: list[PushOptionChoice] | None = None
    validation: PushValidationInfo | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("PushOptionType"), required=True),
        _rt.Field("displayName", "display_name", _rt.STRING, required=True),
        _rt.Field("required", "required", _rt.BOOLEAN, required=True),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("properties", "properties", _rt.Ref("PushOptionProperties"), nullable=True),
        _rt.Field("options", "options", _rt.ListOf(_rt.Ref("PushOptionChoice")), nullable=True),
        _rt.Field("validation", "validation", _rt.Ref("PushValidationInfo"), nullable=True),
    )
