from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AdjustmentTransactionLine(_rt.Model):
    """`AdjustmentTransactionLine`.

    Attributes:
        amount: Amount of the line, in the currency of the transaction; debits positive, credits negative.
            `Decimal`.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`, `RecordRef`.
        description: Description, for people. `str`; may be absent.
        tracking_refs: Records that the line is counted to. JSON `trackingRefs`,
            `list[TrackingRefAdjustmentTransaction]`; may be absent or null.
        invoice_to: Customer or project that the cost is charged on to. JSON `invoiceTo`, `InvoiceTo`; may be absent
            or null.
    """

    amount: Decimal
    """Amount of the line, in the currency of the transaction; debits positive, credits negative."""
    account_ref: _models.RecordRef
    """Account in the chart of accounts to which the amount is posted."""
    description: str | None = None
    """Description, for people."""
    tracking_refs: list[_models.TrackingRefAdjustmentTransaction] | None = None
    """Records that the line is counted to."""
    invoice_to: _models.InvoiceTo | None = None
    """Customer or project that the cost is charged on to."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("RecordRef"), required=True),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field(
            "trackingRefs", "tracking_refs", _rt.ListOf(_rt.Ref("TrackingRefAdjustmentTransaction")), nullable=True
        ),
        _rt.Field("invoiceTo", "invoice_to", _rt.Ref("InvoiceTo"), nullable=True),
    )
