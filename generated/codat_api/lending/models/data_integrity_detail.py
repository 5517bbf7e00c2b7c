from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_integrity_match import DataIntegrityMatch


@define(kw_only=True, repr=False)
class DataIntegrityDetail(_rt.Model):
    """`DataIntegrityDetail`."""

    id: str | None = None
    type_: str | None = None
    connection_id: str | None = None
    date: _dt.datetime | None = None
    description: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    matches: list[DataIntegrityMatch] | None = None

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
