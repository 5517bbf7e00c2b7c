from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.custom_data_type_record_content import CustomDataTypeRecordContent
    from ..models.custom_data_type_record_modified_date import CustomDataTypeRecordModifiedDate


@define(kw_only=True, repr=False)
class CustomDataTypeRecord(_rt.Model):
    """`CustomDataTypeRecord`."""

    id: str | None = None
    content: CustomDataTypeRecordContent | None = None
    modified_date: CustomDataTypeRecordModifiedDate | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("content", "content", _rt.Ref("CustomDataTypeRecordContent")),
        _rt.Field("modifiedDate", "modified_date", _rt.Ref("CustomDataTypeRecordModifiedDate")),
    )
