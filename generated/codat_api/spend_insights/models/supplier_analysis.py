from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplier_analysis_result import SupplierAnalysisResult


@define(kw_only=True, repr=False)
class SupplierAnalysis(_rt.Model):
    """`SupplierAnalysis`.

    Attributes:
        results: Records of this page. `list[SupplierAnalysisResult]`; may be absent.
    """

    results: list[SupplierAnalysisResult] | None = None
    """Records of this page."""

    __fields__ = (_rt.Field("results", "results", _rt.ListOf(_rt.Ref("SupplierAnalysisResult"))),)
