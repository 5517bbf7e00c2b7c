from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CompanyConfiguration(_rt.Model):
    """`CompanyConfiguration`.

    Attributes:
        bank_account: Bank account settings. JSON `bankAccount`, `BankAccountDetails`.
        supplier: Supplier settings. `SupplierDetails`.
        customer: Customer settings. `CustomerDetails`.
    """

    bank_account: _models.BankAccountDetails
    """Bank account settings."""
    supplier: _models.SupplierDetails
    """Supplier settings."""
    customer: _models.CustomerDetails
    """Customer settings."""

    __fields__ = (
        _rt.Field("bankAccount", "bank_account", _rt.Ref("BankAccountDetails"), required=True),
        _rt.Field("supplier", "supplier", _rt.Ref("SupplierDetails"), required=True),
        _rt.Field("customer", "customer", _rt.Ref("CustomerDetails"), required=True),
    )
