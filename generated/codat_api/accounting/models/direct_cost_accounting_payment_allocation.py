from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.direct_cost_allocation import DirectCostAllocation
    from ..models.payment_allocation_payment import PaymentAllocationPayment


@define(kw_only=True, repr=False)
class DirectCostAccountingPaymentAllocation(_rt.Model):
    """`DirectCostAccountingPaymentAllocation`."""

    allocation: DirectCostAllocation
    payment: PaymentAllocationPayment

    __fields__ = (
        _rt.Field("allocation", "allocation", _rt.Ref("DirectCostAllocation"), required=True),
        _rt.Field("payment", "payment", _rt.Ref("PaymentAllocationPayment"), required=True),
    )
