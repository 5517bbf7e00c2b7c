from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address


@define(kw_only=True, repr=False)
class Customer(_rt.Model):
    """`Customer`."""

    id: str
    customer_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    default_currency: str | None = None
    addresses: list[Address] | None = None
    note: str | None = None
    created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

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
