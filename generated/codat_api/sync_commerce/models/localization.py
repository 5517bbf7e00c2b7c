from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Localization(_rt.Model):
    """`Localization`.

    Attributes:
        text: Text, in the language of the locale. `str`; may be absent or null.
        required: Whether it must be given. `bool`; may be absent.
    """

    text: str | None = None
    """Text, in the language of the locale."""
    required: bool | None = None
    """Whether it must be given."""

    __fields__ = (
        _rt.Field("text", "text", _rt.STRING, nullable=True),
        _rt.Field("required", "required", _rt.BOOLEAN),
    )
