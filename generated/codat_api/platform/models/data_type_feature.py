from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType
    from ..models.supported_feature import SupportedFeature


@define(kw_only=True, repr=False)
class DataTypeFeature(_rt.Model):
    """`DataTypeFeature`."""

    data_type: DataType
    supported_features: list[SupportedFeature]

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType"), required=True),
        _rt.Field("supportedFeatures", "supported_features", _rt.ListOf(_rt.Ref("SupportedFeature")), required=True),
    )
