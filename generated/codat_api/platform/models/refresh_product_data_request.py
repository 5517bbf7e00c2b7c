from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class RefreshProductDataRequest(_rt.Model):
    """`RefreshProductDataRequest`."""

    data_types: list[str] | None = None

    __fields__ = (_rt.Field("dataTypes", "data_types", _rt.ListOf(_rt.STRING)),)
