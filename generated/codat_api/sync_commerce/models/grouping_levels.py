from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.invoice_level_selection import InvoiceLevelSelection
    from ..models.invoice_line_level_selection import InvoiceLineLevelSelection


@define(kw_only=True, repr=False)
class GroupingLevels(_rt.Model):
    """`GroupingLevels`."""

    invoice_level: InvoiceLevelSelection | None = None
    invoice_line_level: InvoiceLineLevelSelection | None = None

    __fields__ = (
        _rt.Field("invoiceLevel", "invoice_level", _rt.Ref("InvoiceLevelSelection")),
        _rt.Field("invoiceLineLevel", "invoice_line_level", _rt.Ref("InvoiceLineLevelSelection")),
    )
