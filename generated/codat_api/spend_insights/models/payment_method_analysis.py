from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_method_analysis_result import PaymentMethodAnalysisResult


@define(kw_only=True, repr=False)
class PaymentMethodAnalysis(_rt.Model):
    """`PaymentMethodAnalysis`."""

    results: list[PaymentMethodAnalysisResult] | None = None

    __fields__ = (_rt.Field("results", "results", _rt.ListOf(_rt.Ref("PaymentMethodAnalysisResult"))),)
