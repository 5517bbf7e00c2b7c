from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.source_account_v2_batch_create_result import SourceAccountV2BatchCreateResult


@define(kw_only=True, repr=False)
class SourceAccountV2BatchCreateResponse(_rt.Model):
    """`SourceAccountV2BatchCreateResponse`."""

    source_account_id: str | None = None
    result: SourceAccountV2BatchCreateResult | None = None

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING),
        _rt.Field("result", "result", _rt.Ref("SourceAccountV2BatchCreateResult")),
    )
