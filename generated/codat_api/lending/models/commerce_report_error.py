from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CommerceReportError(_rt.Model):
    """`CommerceReportError`.

    Attributes:
        message: Message, for people. `str`; may be absent.
        type_: Kind. JSON `type`, `str`; may be absent.
        details: Further details. `CommerceReportErrorDetails`; may be absent.
    """

    message: str | None = None
    """Message, for people."""
    type_: str | None = None
    """Kind."""
    details: _models.CommerceReportErrorDetails | None = None
    """Further details."""

    __fields__ = (
        _rt.Field("message", "message", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("details", "details", _rt.Ref("CommerceReportErrorDetails")),
    )
