from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.sales_order_ref_data_type import SalesOrderRefDataType


@define(kw_only=True, repr=False)
class SalesOrderRef(_rt.Model):
    """`SalesOrderRef`."""

    data_type: SalesOrderRefDataType | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("SalesOrderRefDataType")),
        _rt.Field("id", "id", _rt.STRING),
    )
