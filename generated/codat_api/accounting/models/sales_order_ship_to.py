from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SalesOrderShipTo(_rt.Model):
    """`SalesOrderShipTo`.

    Attributes:
        address: Postal address. `Address`; may be absent.
        contact: Person to contact. `SalesOrderContact`; may be absent.
    """

    address: _models.Address | None = None
    """Postal address."""
    contact: _models.SalesOrderContact | None = None
    """Person to contact."""

    __fields__ = (
        _rt.Field("address", "address", _rt.Ref("Address")),
        _rt.Field("contact", "contact", _rt.Ref("SalesOrderContact")),
    )
