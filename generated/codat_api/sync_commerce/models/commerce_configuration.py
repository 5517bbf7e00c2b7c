from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CommerceConfiguration(_rt.Model):
    """`CommerceConfiguration`.

    Attributes:
        country_code: Country, as a code. JSON `countryCode`, `str`; may be absent.
        map_settings: How the data is mapped. JSON `mapSettings`, `ConfigurationMapSettings`; may be absent.
        sales: Settings for sales. `SalesConfiguration`; may be absent.
        payments: Payments. `PaymentsConfiguration`; may be absent.
        new_payments: Settings for payments. JSON `newPayments`, `NewPaymentsConfiguration`; may be absent.
        fees: Settings for fees. `FeesConfiguration`; may be absent.
    """

    country_code: str | None = None
    """Country, as a code."""
    map_settings: _models.ConfigurationMapSettings | None = None
    """How the data is mapped."""
    sales: _models.SalesConfiguration | None = None
    """Settings for sales."""
    payments: _models.PaymentsConfiguration | None = None
    """Payments."""
    new_payments: _models.NewPaymentsConfiguration | None = None
    """Settings for payments."""
    fees: _models.FeesConfiguration | None = None
    """Settings for fees."""

    __fields__ = (
        _rt.Field("countryCode", "country_code", _rt.STRING),
        _rt.Field("mapSettings", "map_settings", _rt.Ref("ConfigurationMapSettings")),
        _rt.Field("sales", "sales", _rt.Ref("SalesConfiguration")),
        _rt.Field("payments", "payments", _rt.Ref("PaymentsConfiguration")),
        _rt.Field("newPayments", "new_payments", _rt.Ref("NewPaymentsConfiguration")),
        _rt.Field("fees", "fees", _rt.Ref("FeesConfiguration")),
    )
