from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SupplierPrototype(_rt.Model):
    """`SupplierPrototype`.

    Attributes:
        supplier_name: Name of the supplier. JSON `supplierName`, `str`.
        status: Status. `SupplierStatus` (`Unknown`, `Active`, `Archived`).
        contact_name: Name of the main contact. JSON `contactName`, `str`; may be absent or null.
        email_address: Email address. JSON `emailAddress`, `str`; may be absent or null.
        phone: Telephone number. `str`; may be absent or null.
        addresses: Postal addresses. `list[Address]`; may be absent or null.
        balance: Sum owed to the supplier, in the currency of the supplier. `Decimal`; may be absent or null.
        default_currency: Currency used unless a document says otherwise, ISO 4217. JSON `defaultCurrency`, `str`;
            may be absent or null.
    """

    supplier_name: str
    """Name of the supplier."""
    status: _models.SupplierStatus
    """Status."""
    contact_name: str | None = None
    """Name of the main contact."""
    email_address: str | None = None
    """Email address."""
    phone: str | None = None
    """Telephone number."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    balance: Decimal | None = None
    """Sum owed to the supplier, in the currency of the supplier."""
    default_currency: str | None = None
    """Currency used unless a document says otherwise, ISO 4217."""

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
