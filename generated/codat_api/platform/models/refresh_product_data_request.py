from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class RefreshProductDataRequest(_rt.Model):
    """`RefreshProductDataRequest`.

    Attributes:
        data_types: Data types. JSON `dataTypes`, `list[str]`; may be absent.
    """

    data_types: list[str] | None = None
    """Data types."""

    __fields__ = (_rt.Field("dataTypes", "data_types", _rt.ListOf(_rt.STRING)),)
