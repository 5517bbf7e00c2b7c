from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.accounting_address_type import AccountingAddressType


@define(kw_only=True, repr=False)
class SupplierAnalysisResultAddress(_rt.Model):
    """`SupplierAnalysisResultAddress`."""

    type_: AccountingAddressType
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    postal_code: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("AccountingAddressType"), required=True),
        _rt.Field("line1", "line1", _rt.STRING, nullable=True),
        _rt.Field("line2", "line2", _rt.STRING, nullable=True),
        _rt.Field("city", "city", _rt.STRING, nullable=True),
        _rt.Field("region", "region", _rt.STRING, nullable=True),
        _rt.Field("country", "country", _rt.STRING, nullable=True),
        _rt.Field("postalCode", "postal_code", _rt.STRING, nullable=True),
    )
