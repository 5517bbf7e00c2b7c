from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.invoice_level_selection import InvoiceLevelSelection
    from ..models.invoice_line_level_selection import InvoiceLineLevelSelection


@define(kw_only=True, repr=False)
class GroupingLevels(_rt.Model):
    """`GroupingLevels`.

    Attributes:
        invoice_level: Grouping by invoice. JSON `invoiceLevel`, `InvoiceLevelSelection`; may be absent.
        invoice_line_level: Grouping by invoice line. JSON `invoiceLineLevel`, `InvoiceLineLevelSelection`; may be
            absent.
    """

    invoice_level: InvoiceLevelSelection | None = None
    """Grouping by invoice."""
    invoice_line_level: InvoiceLineLevelSelection | None = None
    """Grouping by invoice line."""

    __fields__ = (
        _rt.Field("invoiceLevel", "invoice_level", _rt.Ref("InvoiceLevelSelection")),
        _rt.Field("invoiceLineLevel", "invoice_line_level", _rt.Ref("InvoiceLineLevelSelection")),
    )
