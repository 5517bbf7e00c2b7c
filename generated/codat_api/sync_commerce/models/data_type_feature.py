from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type_feature_data_type import DataTypeFeatureDataType
    from ..models.supported_feature import SupportedFeature


@define(kw_only=True, repr=False)
class DataTypeFeature(_rt.Model):
    """`DataTypeFeature`."""

    data_type: DataTypeFeatureDataType
    supported_features: list[SupportedFeature]

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataTypeFeatureDataType"), required=True),
        _rt.Field("supportedFeatures", "supported_features", _rt.ListOf(_rt.Ref("SupportedFeature")), required=True),
    )
