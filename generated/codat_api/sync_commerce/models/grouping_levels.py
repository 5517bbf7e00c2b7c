from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class GroupingLevels(_rt.Model):
    """`GroupingLevels`.

    Attributes:
        invoice_level: Grouping by invoice. JSON `invoiceLevel`, `InvoiceLevelSelection`; may be absent.
        invoice_line_level: Grouping by invoice line. JSON `invoiceLineLevel`, `InvoiceLineLevelSelection`; may be
            absent.
    """

    invoice_level: _models.InvoiceLevelSelection | None = None
    """Grouping by invoice."""
    invoice_line_level: _models.InvoiceLineLevelSelection | None = None
    """Grouping by invoice line."""

    __fields__ = (
        _rt.Field("invoiceLevel", "invoice_level", _rt.Ref("InvoiceLevelSelection")),
        _rt.Field("invoiceLineLevel", "invoice_line_level", _rt.Ref("InvoiceLineLevelSelection")),
    )
