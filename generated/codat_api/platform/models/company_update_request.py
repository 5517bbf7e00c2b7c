from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CompanyUpdateRequest(_rt.Model):
    """`CompanyUpdateRequest`.

    Attributes:
        name: Name. `str`; may be absent.
        description: Description, for people. `str`; may be absent.
        tags: Names and values of your own. `CompanyTags`; may be absent.
    """

    name: str | None = None
    """Name."""
    description: str | None = None
    """Description, for people."""
    tags: _models.CompanyTags | None = None
    """Names and values of your own."""

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("tags", "tags", _rt.Ref("CompanyTags")),
    )
