from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class RoutingInfo(_rt.Model):
    """`RoutingInfo`.

    Attributes:
        bank_code: Code that identifies the bank. JSON `bankCode`, `str`; may be absent or null.
        type_: Kind. JSON `type`, `RoutingInfoType` (`rtn`, `aba`, `swift`, `bsb`, `iban`, `nz2`, `trno`,
            `sortcode`, `blz`, `ifsc`, `bankcode`, `apca`, ...); may be absent or null.
    """

    bank_code: str | None = None
    """Code that identifies the bank."""
    type_: _models.RoutingInfoType | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("bankCode", "bank_code", _rt.STRING, nullable=True),
        _rt.Field("type", "type_", _rt.Ref("RoutingInfoType"), nullable=True),
    )
