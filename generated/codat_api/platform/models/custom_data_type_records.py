from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CustomDataTypeRecords(_rt.Model):
    """`CustomDataTypeRecords`.

    Attributes:
        results: Records of this page. `list[CustomDataTypeRecord]`; may be absent.
        page_number: Number of this page, from 1. JSON `pageNumber`, `int`; may be absent.
        page_size: Records on a page, at most. JSON `pageSize`, `int`; may be absent.
        total_results: Number of records that match, on all pages. JSON `totalResults`, `int`; may be absent.
    """

    results: list[_models.CustomDataTypeRecord] | None = None
    """Records of this page."""
    page_number: int | None = None
    """Number of this page, from 1."""
    page_size: int | None = None
    """Records on a page, at most."""
    total_results: int | None = None
    """Number of records that match, on all pages."""

    __fields__ = (
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("CustomDataTypeRecord"))),
        _rt.Field("pageNumber", "page_number", _rt.INTEGER),
        _rt.Field("pageSize", "page_size", _rt.INTEGER),
        _rt.Field("totalResults", "total_results", _rt.INTEGER),
    )
