from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_method_analysis_result import PaymentMethodAnalysisResult


@define(kw_only=True, repr=False)
class PaymentMethodAnalysis(_rt.Model):
    """`PaymentMethodAnalysis`.

    Attributes:
        results: Records of this page. `list[PaymentMethodAnalysisResult]`; may be absent.
    """

    results: list[PaymentMethodAnalysisResult] | None = None
    """Records of this page."""

    __fields__ = (_rt.Field("results", "results", _rt.ListOf(_rt.Ref("PaymentMethodAnalysisResult"))),)
