from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Contact(_rt.Model):
    """`Contact`.

    Attributes:
        status: Status. `CustomerStatus` (`Unknown`, `Active`, `Archived`).
        address: Postal address. `Address`; may be absent.
        email: Email address. `str`; may be absent or null.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        name: Name. `str`; may be absent or null.
        phone: Telephone number. `list[PhoneNumber]`; may be absent or null.
    """

    status: _models.CustomerStatus
    """Status."""
    address: _models.Address | None = None
    """Postal address."""
    email: str | None = None
    """Email address."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    name: str | None = None
    """Name."""
    phone: list[_models.PhoneNumber] | None = None
    """Telephone number."""

    __fields__ = (
        _rt.Field("status", "status", _rt.Ref("CustomerStatus"), required=True),
        _rt.Field("address", "address", _rt.Ref("Address")),
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.ListOf(_rt.Ref("PhoneNumber")), nullable=True),
    )
