from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountInstitution(_rt.Model):
    """`AccountInstitution`."""

    id: str | None = None
    name: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
    )
