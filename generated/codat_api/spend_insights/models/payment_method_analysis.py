from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentMethodAnalysis(_rt.Model):
    """`PaymentMethodAnalysis`.

    Attributes:
        results: Records of this page. `list[PaymentMethodAnalysisResult]`; may be absent.
    """

    results: list[_models.PaymentMethodAnalysisResult] | None = None
    """Records of this page."""

    __fields__ = (_rt.Field("results", "results", _rt.ListOf(_rt.Ref("PaymentMethodAnalysisResult"))),)
