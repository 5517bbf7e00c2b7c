from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyReferenceLinks(_rt.Model):
    """`CompanyReferenceLinks`."""

    portal: str | None = None

    __fields__ = (_rt.Field("portal", "portal", _rt.STRING),)
