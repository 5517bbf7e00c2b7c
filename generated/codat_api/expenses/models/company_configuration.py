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
    """`CompanyConfiguration`.

    Attributes:
        bank_account: Bank account settings. JSON `bankAccount`, `BankAccountDetails`.
        supplier: Supplier settings. `SupplierDetails`.
        customer: Customer settings. `CustomerDetails`.
    """

    bank_account: BankAccountDetails
    """Bank account settings."""
    supplier: SupplierDetails
    """Supplier settings."""
    customer: CustomerDetails
    """Customer settings."""

    __fields__ = (
        _rt.Field("bankAccount", "bank_account", _rt.Ref("BankAccountDetails"), required=True),
        _rt.Field("supplier", "supplier", _rt.Ref("SupplierDetails"), required=True),
        _rt.Field("customer", "customer", _rt.Ref("CustomerDetails"), required=True),
    )
