from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CustomDataTypeConfiguration(_rt.Model):
    """`CustomDataTypeConfiguration`.

    Attributes:
        data_source: Path on the platform that the data is read from. JSON `dataSource`, `str`; may be absent.
        required_data: Properties that are read, by name. JSON `requiredData`,
            `CustomDataTypeConfigurationRequiredData`; may be absent.
        key_by: Paths, in JSONPath, to what identifies a record. JSON `keyBy`, `list[str]`; may be absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `list[str]`; may be absent or null.
    """

    data_source: str | None = None
    """Path on the platform that the data is read from."""
    required_data: _models.CustomDataTypeConfigurationRequiredData | None = None
    """Properties that are read, by name."""
    key_by: list[str] | None = None
    """Paths, in JSONPath, to what identifies a record."""
    source_modified_date: list[str] | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("dataSource", "data_source", _rt.STRING),
        _rt.Field("requiredData", "required_data", _rt.Ref("CustomDataTypeConfigurationRequiredData")),
        _rt.Field("keyBy", "key_by", _rt.ListOf(_rt.STRING)),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.ListOf(_rt.STRING), nullable=True),
    )
