from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_status import AccountStatus


@define(kw_only=True, repr=False)
class AccountMappingOption(_rt.Model):
    """`AccountMappingOption`."""

    id: str | None = None
    nominal_code: str | None = None
    name: str | None = None
    type_: str | None = None
    currency: str | None = None
    status: AccountStatus | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("type", "type_", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("AccountStatus")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
