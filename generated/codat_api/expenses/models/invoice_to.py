from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class InvoiceTo(_rt.Model):
    """`InvoiceTo`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        type_: Kind. JSON `type`, `InvoiceToType` (`customer`, `Customer`); may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    type_: _models.InvoiceToType | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("type", "type_", _rt.Ref("InvoiceToType")),
    )
