from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.supplier_status import SupplierStatus


@define(kw_only=True, repr=False)
class Supplier(_rt.Model):
    """`Supplier`."""

    id: str | None = None
    supplier_name: str | None = None
    contact_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    addresses: list[Address] | None = None
    status: SupplierStatus | None = None
    balance: Decimal | None = None
    default_currency: str | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("supplierName", "supplier_name", _rt.STRING),
        _rt.Field("contactName", "contact_name", _rt.STRING, nullable=True),
        _rt.Field("emailAddress", "email_address", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address")), nullable=True),
        _rt.Field("status", "status", _rt.Ref("SupplierStatus")),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("defaultCurrency", "default_currency", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
