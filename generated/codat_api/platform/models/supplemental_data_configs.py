from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_config import SupplementalDataConfig

    _Map = _rt.MapModel[SupplementalDataConfig]
else:
    _Map = _rt.MapModel


class SupplementalDataConfigs(_Map):
    """`SupplementalDataConfigs`: an object whose keys are data."""

    __values__ = _rt.Ref("SupplementalDataConfig")
