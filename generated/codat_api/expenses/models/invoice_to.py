from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.invoice_to_type import InvoiceToType


@define(kw_only=True, repr=False)
class InvoiceTo(_rt.Model):
    """`InvoiceTo`."""

    id: str | None = None
    type_: InvoiceToType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("type", "type_", _rt.Ref("InvoiceToType")),
    )
