from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SourceAccountBatchErrorResponse(_rt.Model):
    """`SourceAccountBatchErrorResponse`.

    Attributes:
        source_account_id: Identifier of the source account, at your side of the bank feed. JSON `sourceAccountId`,
            `str`; may be absent.
        result: Outcome. `SourceAccountBatchErrorResponseResult`; may be absent.
    """

    source_account_id: str | None = None
    """Identifier of the source account, at your side of the bank feed."""
    result: _models.SourceAccountBatchErrorResponseResult | None = None
    """Outcome."""

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING),
        _rt.Field("result", "result", _rt.Ref("SourceAccountBatchErrorResponseResult")),
    )
