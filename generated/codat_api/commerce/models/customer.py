from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Customer(_rt.Model):
    """`Customer`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        customer_name: Name of the customer. JSON `customerName`, `str`; may be absent.
        email_address: Email address. JSON `emailAddress`, `str`; may be absent.
        phone: Telephone number. `str`; may be absent or null.
        default_currency: Currency used unless a document says otherwise, ISO 4217. JSON `defaultCurrency`, `str`;
            may be absent.
        addresses: Postal addresses. `list[Address]`; may be absent.
        note: Note, for people. `str`; may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    customer_name: str | None = None
    """Name of the customer."""
    email_address: str | None = None
    """Email address."""
    phone: str | None = None
    """Telephone number."""
    default_currency: str | None = None
    """Currency used unless a document says otherwise, ISO 4217."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    note: str | None = None
    """Note, for people."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("customerName", "customer_name", _rt.STRING),
        _rt.Field("emailAddress", "email_address", _rt.STRING),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
        _rt.Field("defaultCurrency", "default_currency", _rt.STRING),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address"))),
        _rt.Field("note", "note", _rt.STRING),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
