from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountMappingOption(_rt.Model):
    """`AccountMappingOption`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        name: Name. `str`; may be absent or null.
        type_: Kind. JSON `type`, `str`; may be absent or null.
        currency: Currency, ISO 4217. `str`; may be absent.
        status: Status. `AccountStatus` (`Active`, `Archived`); may be absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    name: str | None = None
    """Name."""
    type_: str | None = None
    """Kind."""
    currency: str | None = None
    """Currency, ISO 4217."""
    status: _models.AccountStatus | None = None
    """Status."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("type", "type_", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("AccountStatus")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
