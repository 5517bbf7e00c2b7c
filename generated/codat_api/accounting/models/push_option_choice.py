from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOptionChoice(_rt.Model):
    """`PushOptionChoice`.

    Attributes:
        description: Description, for people. `str`; may be absent.
        display_name: Name, for people. JSON `displayName`, `str`; may be absent.
        required: Whether it must be given. `bool`; may be absent.
        type_: JSON type of the value. JSON `type`, `PushOptionType` (`Array`, `Object`, `String`, `Number`,
            `Boolean`, `DateTime`, `File`, `MultiPart`); may be absent.
        value: Value to write. `str`; may be absent.
    """

    description: str | None = None
    """Description, for people."""
    display_name: str | None = None
    """Name, for people."""
    required: bool | None = None
    """Whether it must be given."""
    type_: _models.PushOptionType | None = None
    """JSON type of the value."""
    value: str | None = None
    """Value to write."""

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("required", "required", _rt.BOOLEAN),
        _rt.Field("type", "type_", _rt.Ref("PushOptionType")),
        _rt.Field("value", "value", _rt.STRING),
    )
