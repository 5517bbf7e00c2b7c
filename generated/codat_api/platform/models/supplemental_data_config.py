from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_config_pull_data import SupplementalDataConfigPullData
    from ..models.supplemental_data_config_push_data import SupplementalDataConfigPushData


@define(kw_only=True, repr=False)
class SupplementalDataConfig(_rt.Model):
    """`SupplementalDataConfig`."""

    data_source: str | None = None
    pull_data: SupplementalDataConfigPullData | None = None
    push_data: SupplementalDataConfigPushData | None = None

    __fields__ = (
        _rt.Field("dataSource", "data_source", _rt.STRING),
        _rt.Field("pullData", "pull_data", _rt.Ref("SupplementalDataConfigPullData")),
        _rt.Field("pushData", "push_data", _rt.Ref("SupplementalDataConfigPushData")),
    )
