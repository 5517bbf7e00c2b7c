from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.custom_data_type_record import CustomDataTypeRecord


@define(kw_only=True, repr=False)
class CustomDataTypeRecords(_rt.Model):
    """`CustomDataTypeRecords`."""

    results: list[CustomDataTypeRecord] | None = None
    page_number: int | None = None
    page_size: int | None = None
    total_results: int | None = None

    __fields__ = (
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("CustomDataTypeRecord"))),
        _rt.Field("pageNumber", "page_number", _rt.INTEGER),
        _rt.Field("pageSize", "page_size", _rt.INTEGER),
        _rt.Field("totalResults", "total_results", _rt.INTEGER),
    )
