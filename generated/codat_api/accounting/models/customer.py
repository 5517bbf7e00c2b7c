from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.contact import Contact
    from ..models.customer_status import CustomerStatus
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class Customer(_rt.Model):
    """`Customer`."""

    status: CustomerStatus
    addresses: list[Address] | None = None
    contact_name: str | None = None
    contacts: list[Contact] | None = None
    customer_name: str | None = None
    default_currency: str | None = None
    email_address: str | None = None
    id: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    phone: str | None = None
    registration_number: str | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None
    tax_number: str | None = None

    __fields__ = (
        _rt.Field("status", "status", _rt.Ref("CustomerStatus"), required=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address")), nullable=True),
        _rt.Field("contactName", "contact_name", _rt.STRING, nullable=True),
        _rt.Field("contacts", "contacts", _rt.ListOf(_rt.Ref("Contact")), nullable=True),
        _rt.Field("customerName", "customer_name", _rt.STRING, nullable=True),
        _rt.Field("defaultCurrency", "default_currency", _rt.STRING),
        _rt.Field("emailAddress", "email_address", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
        _rt.Field("registrationNumber", "registration_number", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("taxNumber", "tax_number", _rt.STRING, nullable=True),
    )
