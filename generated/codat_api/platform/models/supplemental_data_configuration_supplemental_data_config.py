from __future__ import annotations

from typing import TYPE_CHECKING

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_configuration_supplemental_data_config_value import (
        SupplementalDataConfigurationSupplementalDataConfigValue,
    )

    _Map = _rt.MapModel[SupplementalDataConfigurationSupplementalDataConfigValue]
else:
    _Map = _rt.MapModel


class SupplementalDataConfigurationSupplementalDataConfig(_Map):
    """`SupplementalDataConfigurationSupplementalDataConfig`: an object whose keys are data."""

    __values__ = _rt.Ref("SupplementalDataConfigurationSupplementalDataConfigValue")
