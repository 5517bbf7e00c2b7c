from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.api_key_details import ApiKeyDetails


@define(kw_only=True, repr=False)
class ApiKeys(_rt.Model):
    """`ApiKeys`.

    Attributes:
        results: Records of this page. `list[ApiKeyDetails]`; may be absent.
    """

    results: list[ApiKeyDetails] | None = None
    """Records of this page."""

    __fields__ = (_rt.Field("results", "results", _rt.ListOf(_rt.Ref("ApiKeyDetails"))),)
