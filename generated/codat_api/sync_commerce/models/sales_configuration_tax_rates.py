from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.tax_rate_amount import TaxRateAmount

    _Map = _rt.MapModel[TaxRateAmount]
else:
    _Map = _rt.MapModel


class SalesConfigurationTaxRates(_Map):
    """`SalesConfigurationTaxRates`: an object whose keys are data."""

    __values__ = _rt.Ref("TaxRateAmount")
