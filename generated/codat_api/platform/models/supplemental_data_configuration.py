from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_configuration_supplemental_data_config import (
        SupplementalDataConfigurationSupplementalDataConfig,
    )


@define(kw_only=True, repr=False)
class SupplementalDataConfiguration(_rt.Model):
    """`SupplementalDataConfiguration`."""

    supplemental_data_config: SupplementalDataConfigurationSupplementalDataConfig | None = None

    __fields__ = (
        _rt.Field(
            "supplementalDataConfig",
            "supplemental_data_config",
            _rt.Ref("SupplementalDataConfigurationSupplementalDataConfig"),
        ),
    )
