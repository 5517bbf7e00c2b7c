from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentAllocation(_rt.Model):
    """`PaymentAllocation`.

    Attributes:
        allocation: Part of the payment that is allocated here. `Allocation`.
        payment: Payment that is allocated. `PaymentAllocationPayment`.
    """

    allocation: _models.Allocation
    """Part of the payment that is allocated here."""
    payment: _models.PaymentAllocationPayment
    """Payment that is allocated."""

    __fields__ = (
        _rt.Field("allocation", "allocation", _rt.Ref("Allocation"), required=True),
        _rt.Field("payment", "payment", _rt.Ref("PaymentAllocationPayment"), required=True),
    )
