from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


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
    pull_data: _models.SupplementalDataConfigPullData | None = None
    """What is read in addition."""
    push_data: _models.SupplementalDataConfigPushData | None = None
    """What is written in addition."""

    __fields__ = (
        _rt.Field("dataSource", "data_source", _rt.STRING),
        _rt.Field("pullData", "pull_data", _rt.Ref("SupplementalDataConfigPullData")),
        _rt.Field("pushData", "push_data", _rt.Ref("SupplementalDataConfigPushData")),
    )
