from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_account_details import BankAccountDetails
    from ..models.customer_details import CustomerDetails
    from ..models.supplier_details import SupplierDetails


@define(kw_only=True, repr=False)
class CompanyConfiguration(_rt.Model):
    """`CompanyConfiguration`."""

    bank_account: BankAccountDetails
    supplier: SupplierDetails
    customer: CustomerDetails

    __fields__ = (
        _rt.Field("bankAccount", "bank_account", _rt.Ref("BankAccountDetails"), required=True),
        _rt.Field("supplier", "supplier", _rt.Ref("SupplierDetails"), required=True),
        _rt.Field("customer", "customer", _rt.Ref("CustomerDetails"), required=True),
    )
