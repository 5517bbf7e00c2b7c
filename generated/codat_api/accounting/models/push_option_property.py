from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOptionProperty(_rt.Model):
    """`PushOptionProperty`.

    Attributes:
        description: Description, for people. `str`.
        display_name: Name, for people. JSON `displayName`, `str`.
        required: Whether it must be given. `bool`.
        type_: JSON type of the value. JSON `type`, `PushOptionType` (`Array`, `Object`, `String`, `Number`,
            `Boolean`, `DateTime`, `File`, `MultiPart`).
        options: Values that may be chosen. `list[PushOptionChoice]`; may be absent or null.
        properties: Properties below this one, by name. `PushOptionPropertyProperties`; may be absent or null.
        validation: Errors and warnings found. `PushValidationInfo`; may be absent.
    """

    description: str
    """Description, for people."""
    display_name: str
    """Name, for people."""
    required: bool
    """Whether it must be given."""
    type_: _models.PushOptionType
    """JSON type of the value."""
    options: list[_models.PushOptionChoice] | None = None
    """Values that may be chosen."""
    properties: _models.PushOptionPropertyProperties | None = None
    """Properties below this one, by name."""
    validation: _models.PushValidationInfo | None = None
    """Errors and warnings found."""

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING, required=True),
        _rt.Field("displayName", "display_name", _rt.STRING, required=True),
        _rt.Field("required", "required", _rt.BOOLEAN, required=True),
        _rt.Field("type", "type_", _rt.Ref("PushOptionType"), required=True),
        _rt.Field("options", "options", _rt.ListOf(_rt.Ref("PushOptionChoice")), nullable=True),
        _rt.Field("properties", "properties", _rt.Ref("PushOptionPropertyProperties"), nullable=True),
        _rt.Field("validation", "validation", _rt.Ref("PushValidationInfo")),
    )
