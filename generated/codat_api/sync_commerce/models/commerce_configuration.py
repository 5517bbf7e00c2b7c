from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.configuration_map_settings import ConfigurationMapSettings
    from ..models.fees_configuration import FeesConfiguration
    from ..models.new_payments_configuration import NewPaymentsConfiguration
    from ..models.payments_configuration import PaymentsConfiguration
    from ..models.sales_configuration import SalesConfiguration


@define(kw_only=True, repr=False)
class CommerceConfiguration(_rt.Model):
    """`CommerceConfiguration`."""

    country_code: str | None = None
    map_settings: ConfigurationMapSettings | None = None
    sales: SalesConfiguration | None = None
    payments: PaymentsConfiguration | None = None
    new_payments: NewPaymentsConfiguration | None = None
    fees: FeesConfiguration | None = None

    __fields__ = (
        _rt.Field("countryCode", "country_code", _rt.STRING),
        _rt.Field("mapSettings", "map_settings", _rt.Ref("ConfigurationMapSettings")),
        _rt.Field("sales", "sales", _rt.Ref("SalesConfiguration")),
        _rt.Field("payments", "payments", _rt.Ref("PaymentsConfiguration")),
        _rt.Field("newPayments", "new_payments", _rt.Ref("NewPaymentsConfiguration")),
        _rt.Field("fees", "fees", _rt.Ref("FeesConfiguration")),
    )
