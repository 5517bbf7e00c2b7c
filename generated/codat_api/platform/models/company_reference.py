from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference_links import CompanyReferenceLinks
    from ..models.company_tags import CompanyTags


@define(kw_only=True, repr=False)
class CompanyReference(_rt.Model):
    """`CompanyReference`."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    links: CompanyReferenceLinks | None = None
    tags: CompanyTags | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("links", "links", _rt.Ref("CompanyReferenceLinks")),
        _rt.Field("tags", "tags", _rt.Ref("CompanyTags")),
    )
