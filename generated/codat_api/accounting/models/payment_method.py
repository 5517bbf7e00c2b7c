from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentMethod(_rt.Model):
    """`PaymentMethod`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        name: Name. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `PaymentMethodStatus` (`Unknown`, `Active`, `Archived`); may be absent.
        type_: Kind. JSON `type`, `PaymentMethodType` (`Unknown`, `Cash`, `Check`, `CreditCard`, `DebitCard`,
            `BankTransfer`, `Other`); may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    name: str | None = None
    """Name."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.PaymentMethodStatus | None = None
    """Status."""
    type_: _models.PaymentMethodType | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("PaymentMethodStatus")),
        _rt.Field("type", "type_", _rt.Ref("PaymentMethodType")),
    )
