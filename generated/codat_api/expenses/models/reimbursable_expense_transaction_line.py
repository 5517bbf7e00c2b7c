from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReimbursableExpenseTransactionLine(_rt.Model):
    """`ReimbursableExpenseTransactionLine`.

    Attributes:
        net_amount: Amount without tax, in the currency of the record. JSON `netAmount`, `Decimal`.
        description: Description, for people. `str`; may be absent.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`; may be absent.
        tax_rate_ref: Tax rate that applies. JSON `taxRateRef`, `RecordRef`; may be absent.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`, `RecordRef`;
            may be absent.
        item_ref: Item that the line is about. JSON `itemRef`, `ItemRef`; may be absent or null.
        tracking_refs: Records that the line is counted to. JSON `trackingRefs`, `list[TrackingRef]`; may be absent
            or null.
        invoice_to: Customer or project that the cost is charged on to. JSON `invoiceTo`, `InvoiceTo`; may be absent
            or null.
    """

    net_amount: Decimal
    """Amount without tax, in the currency of the record."""
    description: str | None = None
    """Description, for people."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    tax_rate_ref: _models.RecordRef | None = None
    """Tax rate that applies."""
    account_ref: _models.RecordRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    item_ref: _models.ItemRef | None = None
    """Item that the line is about."""
    tracking_refs: list[_models.TrackingRef] | None = None
    """Records that the line is counted to."""
    invoice_to: _models.InvoiceTo | None = None
    """Customer or project that the cost is charged on to."""

    __fields__ = (
        _rt.Field("netAmount", "net_amount", _rt.DECIMAL, required=True),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("RecordRef")),
        _rt.Field("accountRef", "account_ref", _rt.Ref("RecordRef")),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef"), nullable=True),
        _rt.Field("trackingRefs", "tracking_refs", _rt.ListOf(_rt.Ref("TrackingRef")), nullable=True),
        _rt.Field("invoiceTo", "invoice_to", _rt.Ref("InvoiceTo"), nullable=True),
    )
