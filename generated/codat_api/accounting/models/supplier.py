from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Supplier(_rt.Model):
    """`Supplier`.

    Attributes:
        status: Status. `SupplierStatus` (`Unknown`, `Active`, `Archived`).
        addresses: Postal addresses. `list[Address]`; may be absent or null.
        contact_name: Name of the main contact. JSON `contactName`, `str`; may be absent or null.
        default_currency: Currency used unless a document says otherwise, ISO 4217. JSON `defaultCurrency`, `str`;
            may be absent or null.
        email_address: Email address. JSON `emailAddress`, `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        phone: Telephone number. `str`; may be absent or null.
        registration_number: Number in the company register. JSON `registrationNumber`, `str`; may be absent or
            null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        supplier_name: Name of the supplier. JSON `supplierName`, `str`; may be absent or null.
        tax_number: Tax registration number, such as a VAT number. JSON `taxNumber`, `str`; may be absent or null.
    """

    status: _models.SupplierStatus
    """Status."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    contact_name: str | None = None
    """Name of the main contact."""
    default_currency: str | None = None
    """Currency used unless a document says otherwise, ISO 4217."""
    email_address: str | None = None
    """Email address."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    phone: str | None = None
    """Telephone number."""
    registration_number: str | None = None
    """Number in the company register."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    supplier_name: str | None = None
    """Name of the supplier."""
    tax_number: str | None = None
    """Tax registration number, such as a VAT number."""

    __fields__ = (
        _rt.Field("status", "status", _rt.Ref("SupplierStatus"), required=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address")), nullable=True),
        _rt.Field("contactName", "contact_name", _rt.STRING, nullable=True),
        _rt.Field("defaultCurrency", "default_currency", _rt.STRING, nullable=True),
        _rt.Field("emailAddress", "email_address", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
        _rt.Field("registrationNumber", "registration_number", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("supplierName", "supplier_name", _rt.STRING, nullable=True),
        _rt.Field("taxNumber", "tax_number", _rt.STRING, nullable=True),
    )
