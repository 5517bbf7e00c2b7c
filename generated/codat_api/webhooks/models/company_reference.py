from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CompanyReference(_rt.Model):
    """`CompanyReference`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        links: What the record is linked to. `CompanyReferenceLinks`; may be absent.
        tags: Names and values of your own. `CompanyTags`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description, for people."""
    links: _models.CompanyReferenceLinks | None = None
    """What the record is linked to."""
    tags: _models.CompanyTags | None = None
    """Names and values of your own."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("links", "links", _rt.Ref("CompanyReferenceLinks")),
        _rt.Field("tags", "tags", _rt.Ref("CompanyTags")),
    )
