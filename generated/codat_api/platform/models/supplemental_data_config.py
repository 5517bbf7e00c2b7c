from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_config_pull_data import SupplementalDataConfigPullData
    from ..models.supplemental_data_config_push_data import SupplementalDataConfigPushData


@define(kw_only=True, repr=False)
class SupplementalDataConfig(_rt.Model):
    """`SupplementalDataConfig`.

    Attributes:
        data_source: Path on the platform that the data is read from. JSON `dataSource`, `str`; may be absent.
        pull_data: What is read in addition. JSON `pullData`, `SupplementalDataConfigPullData`; may be absent.
        push_data: What is written in addition. JSON `pushData`, `SupplementalDataConfigPushData`; may be absent.
    """

    data_source: str | None = None
    """Path on the platform that the data is read from."""
    pull_data: SupplementalDataConfigPullData | None = None
    """What is read in addition."""
    push_data: SupplementalDataConfigPushData | None = None
    """What is written in addition."""

    __fields__ = (
        _rt.Field("dataSource", "data_source", _rt.STRING),
        _rt.Field("pullData", "pull_data", _rt.Ref("SupplementalDataConfigPullData")),
        _rt.Field("pushData", "push_data", _rt.Ref("SupplementalDataConfigPushData")),
    )
