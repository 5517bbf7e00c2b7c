from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

from .. import models as _models

if TYPE_CHECKING:
    _Map = _rt.MapModel[_models.TaxRateAmount]
else:
    _Map = _rt.MapModel


class SalesConfigurationTaxRates(_Map):
    """`SalesConfigurationTaxRates`: an object whose keys are data."""

    __values__ = _rt.Ref("TaxRateAmount")
