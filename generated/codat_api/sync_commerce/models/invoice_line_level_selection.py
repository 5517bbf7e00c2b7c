from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class InvoiceLineLevelSelection(_rt.Model):
    """`InvoiceLineLevelSelection`.

    Attributes:
        selected_group_by_options: Ways of grouping that were selected. JSON `selectedGroupByOptions`, `list[str]`;
            may be absent or null.
        group_by_options: Ways of grouping that may be selected. JSON `groupByOptions`, `list[str]`; may be absent
            or null.
    """

    selected_group_by_options: list[str] | None = None
    """Ways of grouping that were selected."""
    group_by_options: list[str] | None = None
    """Ways of grouping that may be selected."""

    __fields__ = (
        _rt.Field("selectedGroupByOptions", "selected_group_by_options", _rt.ListOf(_rt.STRING), nullable=True),
        _rt.Field("groupByOptions", "group_by_options", _rt.ListOf(_rt.STRING), nullable=True),
    )
