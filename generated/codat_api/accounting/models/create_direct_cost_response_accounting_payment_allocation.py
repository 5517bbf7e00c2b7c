from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.create_direct_cost_response_allocation import CreateDirectCostResponseAllocation
    from ..models.payment_allocation_payment import PaymentAllocationPayment


@define(kw_only=True, repr=False)
class CreateDirectCostResponseAccountingPaymentAllocation(_rt.Model):
    """`CreateDirectCostResponseAccountingPaymentAllocation`."""

    allocation: CreateDirectCostResponseAllocation
    payment: PaymentAllocationPayment

    __fields__ = (
        _rt.Field("allocation", "allocation", _rt.Ref("CreateDirectCostResponseAllocation"), required=True),
        _rt.Field("payment", "payment", _rt.Ref("PaymentAllocationPayment"), required=True),
    )
