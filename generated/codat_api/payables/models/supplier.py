from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Supplier(_rt.Model):
    """`Supplier`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        supplier_name: Name of the supplier. JSON `supplierName`, `str`; may be absent.
        contact_name: Name of the main contact. JSON `contactName`, `str`; may be absent or null.
        email_address: Email address. JSON `emailAddress`, `str`; may be absent or null.
        phone: Telephone number. `str`; may be absent or null.
        addresses: Postal addresses. `list[Address]`; may be absent or null.
        status: Status. `SupplierStatus` (`Unknown`, `Active`, `Archived`); may be absent.
        balance: Sum owed to the supplier, in the currency of the supplier. `Decimal`; may be absent or null.
        default_currency: Currency used unless a document says otherwise, ISO 4217. JSON `defaultCurrency`, `str`;
            may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    supplier_name: str | None = None
    """Name of the supplier."""
    contact_name: str | None = None
    """Name of the main contact."""
    email_address: str | None = None
    """Email address."""
    phone: str | None = None
    """Telephone number."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    status: _models.SupplierStatus | None = None
    """Status."""
    balance: Decimal | None = None
    """Sum owed to the supplier, in the currency of the supplier."""
    default_currency: str | None = None
    """Currency used unless a document says otherwise, ISO 4217."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

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
