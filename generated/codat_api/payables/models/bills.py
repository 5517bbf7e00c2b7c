from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Bills(_rt.Model):
    """`Bills`.

    Attributes:
        results: Records of this page. `list[Bill]`; may be absent.
        pagination: How to get the next page. `Pagination`; may be absent.
    """

    results: list[_models.Bill] | None = None
    """Records of this page."""
    pagination: _models.Pagination | None = None
    """How to get the next page."""

    __fields__ = (
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("Bill"))),
        _rt.Field("pagination", "pagination", _rt.Ref("Pagination")),
    )
