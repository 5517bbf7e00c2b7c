from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType


@define(kw_only=True, repr=False)
class PushOperationRef(_rt.Model):
    """`PushOperationRef`."""

    data_type: DataType | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("id", "id", _rt.STRING),
    )
