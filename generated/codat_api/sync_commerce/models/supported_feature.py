from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.feature_state import FeatureState
    from ..models.feature_type import FeatureType


@define(kw_only=True, repr=False)
class SupportedFeature(_rt.Model):
    """`SupportedFeature`."""

    feature_type: FeatureType
    feature_state: FeatureState

    __fields__ = (
        _rt.Field("featureType", "feature_type", _rt.Ref("FeatureType"), required=True),
        _rt.Field("featureState", "feature_state", _rt.Ref("FeatureState"), required=True),
    )
