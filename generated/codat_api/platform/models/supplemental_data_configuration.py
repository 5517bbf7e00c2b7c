from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_configs import SupplementalDataConfigs


@define(kw_only=True, repr=False)
class SupplementalDataConfiguration(_rt.Model):
    """`SupplementalDataConfiguration`.

    Attributes:
        supplemental_data_config: Additional fields that are read and written, by name. JSON
            `supplementalDataConfig`, `SupplementalDataConfigs`; may be absent.
    """

    supplemental_data_config: SupplementalDataConfigs | None = None
    """Additional fields that are read and written, by name."""

    __fields__ = (_rt.Field("supplementalDataConfig", "supplemental_data_config", _rt.Ref("SupplementalDataConfigs")),)
