from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.custom_data_type_configuration_required_data import CustomDataTypeConfigurationRequiredData


@define(kw_only=True, repr=False)
class CustomDataTypeConfiguration(_rt.Model):
    """`CustomDataTypeConfiguration`."""

    data_source: str | None = None
    required_data: CustomDataTypeConfigurationRequiredData | None = None
    key_by: list[str] | None = None
    source_modified_date: list[str] | None = None

    __fields__ = (
        _rt.Field("dataSource", "data_source", _rt.STRING),
        _rt.Field("requiredData", "required_data", _rt.Ref("CustomDataTypeConfigurationRequiredData")),
        _rt.Field("keyBy", "key_by", _rt.ListOf(_rt.STRING)),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.ListOf(_rt.STRING), nullable=True),
    )
