from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AgedCreditor(_rt.Model):
    """`AgedCreditor`.

    Attributes:
        aged_currency_outstanding: Outstanding amounts by currency and age. JSON `agedCurrencyOutstanding`,
            `list[AgedCurrencyOutstanding]`; may be absent.
        supplier_id: Identifier of the supplier. JSON `supplierId`, `str`; may be absent.
        supplier_name: Name of the supplier. JSON `supplierName`, `str`; may be absent.
    """

    aged_currency_outstanding: list[_models.AgedCurrencyOutstanding] | None = None
    """Outstanding amounts by currency and age."""
    supplier_id: str | None = None
    """Identifier of the supplier."""
    supplier_name: str | None = None
    """Name of the supplier."""

    __fields__ = (
        _rt.Field(
            "agedCurrencyOutstanding", "aged_currency_outstanding", _rt.ListOf(_rt.Ref("AgedCurrencyOutstanding"))
        ),
        _rt.Field("supplierId", "supplier_id", _rt.STRING),
        _rt.Field("supplierName", "supplier_name", _rt.STRING),
    )
