from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillLineItem(_rt.Model):
    """`BillLineItem`.

    Attributes:
        description: Description, for people. `str`; may be absent or null.
        unit_amount: Price of one unit without tax, in the currency of the document. JSON `unitAmount`, `Decimal`;
            may be absent.
        quantity: Number of units. `Decimal`; may be absent.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`; may be absent.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `BillAccountRef`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be absent
            or null.
        tax_rate_ref: Tax rate that applies. JSON `taxRateRef`, `BillTaxRateRef`; may be absent.
        tracking_refs: Records that the line is counted to. JSON `trackingRefs`, `list[TrackingRef]`; may be absent
            or null.
    """

    description: str | None = None
    """Description, for people."""
    unit_amount: Decimal | None = None
    """Price of one unit without tax, in the currency of the document."""
    quantity: Decimal | None = None
    """Number of units."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    account_ref: _models.BillAccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    tax_rate_ref: _models.BillTaxRateRef | None = None
    """Tax rate that applies."""
    tracking_refs: list[_models.TrackingRef] | None = None
    """Records that the line is counted to."""

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL),
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("accountRef", "account_ref", _rt.Ref("BillAccountRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("BillTaxRateRef")),
        _rt.Field("trackingRefs", "tracking_refs", _rt.ListOf(_rt.Ref("TrackingRef")), nullable=True),
    )
