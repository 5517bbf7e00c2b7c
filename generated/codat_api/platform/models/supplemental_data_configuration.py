from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SupplementalDataConfiguration(_rt.Model):
    """`SupplementalDataConfiguration`.

    Attributes:
        supplemental_data_config: Additional fields that are read and written, by name. JSON
            `supplementalDataConfig`, `SupplementalDataConfigs`; may be absent.
    """

    supplemental_data_config: _models.SupplementalDataConfigs | None = None
    """Additional fields that are read and written, by name."""

    __fields__ = (_rt.Field("supplementalDataConfig", "supplemental_data_config", _rt.Ref("SupplementalDataConfigs")),)
