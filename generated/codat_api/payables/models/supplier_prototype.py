from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.supplier_status import SupplierStatus


@define(kw_only=True, repr=False)
class SupplierPrototype(_rt.Model):
    """`SupplierPrototype`."""

    supplier_name: str
    status: SupplierStatus
    contact_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    addresses: list[Address] | None = None
    balance: Decimal | None = None
    default_currency: str | None = None

    __fields__ = (
        _rt.Field("supplierName", "supplier_name", _rt.STRING, required=True),
        _rt.Field("status", "status", _rt.Ref("SupplierStatus"), required=True),
        _rt.Field("contactName", "contact_name", _rt.STRING, nullable=True),
        _rt.Field("emailAddress", "email_address", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address")), nullable=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("defaultCurrency", "default_currency", _rt.STRING, nullable=True),
    )
