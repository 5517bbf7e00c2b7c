from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.custom_data_type_record_content_value import CustomDataTypeRecordContentValue

    _Map = _rt.MapModel[CustomDataTypeRecordContentValue]
else:
    _Map = _rt.MapModel


class CustomDataTypeRecordContent(_Map):
    """`CustomDataTypeRecordContent`: an object whose keys are data."""

    __values__ = _rt.Ref("CustomDataTypeRecordContentValue")
