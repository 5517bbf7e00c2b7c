from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.zero_data_type import ZeroDataType


@define(kw_only=True, repr=False)
class Zero(_rt.Model):
    """`Zero`."""

    data_type: ZeroDataType | None = None
    id: str | None = None
    line_number: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("ZeroDataType")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lineNumber", "line_number", _rt.STRING),
    )
