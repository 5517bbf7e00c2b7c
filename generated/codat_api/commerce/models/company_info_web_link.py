from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_info_web_link_type import CompanyInfoWebLinkType


@define(kw_only=True, repr=False)
class CompanyInfoWebLink(_rt.Model):
    """`CompanyInfoWebLink`."""

    type_: CompanyInfoWebLinkType | None = None
    url: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("CompanyInfoWebLinkType")),
        _rt.Field("url", "url", _rt.STRING),
    )
