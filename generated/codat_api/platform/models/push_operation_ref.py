from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.data_status_data_type import DataStatusDataType


@define(kw_only=True, repr=False)
class PushOperationRef(_rt.Model):
    """`PushOperationRef`."""

    id: str | None = None
    data_type: DataStatusDataType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.Ref("DataStatusDataType"), nullable=True),
    )
