from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class InvoiceLevelSelection(_rt.Model):
    """`InvoiceLevelSelection`."""

    selected_group_by_options: list[str] | None = None
    group_by_options: list[str] | None = None

    __fields__ = (
        _rt.Field("selectedGroupByOptions", "selected_group_by_options", _rt.ListOf(_rt.STRING), nullable=True),
        _rt.Field("groupByOptions", "group_by_options", _rt.ListOf(_rt.STRING), nullable=True),
    )
