from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type_feature import DataTypeFeature
    from ..models.source_type import SourceType


@define(kw_only=True, repr=False)
class Integration(_rt.Model):
    """`Integration`."""

    key: str
    logo_url: str
    name: str
    enabled: bool
    source_id: str | None = None
    source_type: SourceType | None = None
    integration_id: str | None = None
    is_offline_connector: bool | None = None
    is_beta: bool | None = None
    data_provided_by: str | None = None
    datatype_features: list[DataTypeFeature] | None = None

    __fields__ = (
        _rt.Field("key", "key", _rt.STRING, required=True),
        _rt.Field("logoUrl", "logo_url", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("enabled", "enabled", _rt.BOOLEAN, required=True),
        _rt.Field("sourceId", "source_id", _rt.STRING),
        _rt.Field("sourceType", "source_type", _rt.Ref("SourceType")),
        _rt.Field("integrationId", "integration_id", _rt.STRING),
        _rt.Field("isOfflineConnector", "is_offline_connector", _rt.BOOLEAN),
        _rt.Field("isBeta", "is_beta", _rt.BOOLEAN),
        _rt.Field("dataProvidedBy", "data_provided_by", _rt.STRING),
        _rt.Field("datatypeFeatures", "datatype_features", _rt.ListOf(_rt.Ref("DataTypeFeature"))),
    )
