from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_configuration_supplemental_data_config_value_pull_data import (
        SupplementalDataConfigurationSupplementalDataConfigValuePullData,
    )
    from ..models.supplemental_data_configuration_supplemental_data_config_value_push_data import (
        SupplementalDataConfigurationSupplementalDataConfigValuePushData,
    )


@define(kw_only=True, repr=False)
class SupplementalDataConfigurationSupplementalDataConfigValue(_rt.Model):
    """`SupplementalDataConfigurationSupplementalDataConfigValue`."""

    data_source: str | None = None
    pull_data: SupplementalDataConfigurationSupplementalDataConfigValuePullData | None = None
    push_data: SupplementalDataConfigurationSupplementalDataConfigValuePushData | None = None

    __fields__ = (
        _rt.Field("dataSource", "data_source", _rt.STRING),
        _rt.Field("pullData", "pull_data", _rt.Ref("SupplementalDataConfigurationSupplementalDataConfigValuePullData")),
        _rt.Field("pushData", "push_data", _rt.Ref("SupplementalDataConfigurationSupplementalDataConfigValuePushData")),
    )
