from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.record_line_ref_data_type import RecordLineRefDataType


@define(kw_only=True, repr=False)
class RecordLineRef(_rt.Model):
    """`RecordLineRef`."""

    data_type: RecordLineRefDataType | None = None
    id: str | None = None
    line_number: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("RecordLineRefDataType")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lineNumber", "line_number", _rt.STRING),
    )
