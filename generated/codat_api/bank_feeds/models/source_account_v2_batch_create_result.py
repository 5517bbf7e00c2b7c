from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.source_account_v2 import SourceAccountV2


@define(kw_only=True, repr=False)
class SourceAccountV2BatchCreateResult(_rt.Model):
    """`SourceAccountV2BatchCreateResult`."""

    status_code: int | None = None
    error: str | None = None
    account: SourceAccountV2 | None = None

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.INTEGER),
        _rt.Field("error", "error", _rt.STRING, nullable=True),
        _rt.Field("account", "account", _rt.Ref("SourceAccountV2")),
    )
