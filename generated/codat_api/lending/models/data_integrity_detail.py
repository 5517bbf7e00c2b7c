from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataIntegrityDetail(_rt.Model):
    """`DataIntegrityDetail`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        type_: Kind. JSON `type`, `str`; may be absent.
        connection_id: Identifier of the connection. JSON `connectionId`, `str`; may be absent.
        date: Date of the record. `datetime`; may be absent.
        description: Description, for people. `str`; may be absent.
        amount: Amount, in the currency of the record. `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        matches: Records that were matched. `list[DataIntegrityMatch]`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    type_: str | None = None
    """Kind."""
    connection_id: str | None = None
    """Identifier of the connection."""
    date: _dt.datetime | None = None
    """Date of the record."""
    description: str | None = None
    """Description, for people."""
    amount: Decimal | None = None
    """Amount, in the currency of the record."""
    currency: str | None = None
    """Currency, ISO 4217."""
    matches: list[_models.DataIntegrityMatch] | None = None
    """Records that were matched."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("matches", "matches", _rt.ListOf(_rt.Ref("DataIntegrityMatch"))),
    )
