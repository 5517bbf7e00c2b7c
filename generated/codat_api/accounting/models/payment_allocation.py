from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.allocation import Allocation
    from ..models.payment_allocation_payment import PaymentAllocationPayment


@define(kw_only=True, repr=False)
class PaymentAllocation(_rt.Model):
    """`PaymentAllocation`."""

    allocation: Allocation
    payment: PaymentAllocationPayment

    __fields__ = (
        _rt.Field("allocation", "allocation", _rt.Ref("Allocation"), required=True),
        _rt.Field("payment", "payment", _rt.Ref("PaymentAllocationPayment"), required=True),
    )
